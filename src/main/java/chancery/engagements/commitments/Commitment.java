package chancery.engagements.commitments;

import chancery.engagements.capture.CapturedCommitment;
import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Something promised, by them or by us, with a day; what became of it is noted beside it, never
/// over it.
///
/// @param point the point it was promised on, with its tasking; empty when it stands for the whole
///   meeting
/// @param due the day that was said
/// @param dueCounted the mission's first working day on or after it: overdue only once that has
///   passed
public record Commitment(
        UUID id,
        UUID engagement,
        Optional<UUID> tasking,
        Optional<Integer> point,
        CountryCode host,
        CapturedCommitment.Side side,
        String what,
        LocalDate due,
        LocalDate dueCounted,
        Optional<Settled> settled,
        int label) {

    /// Whether it is open and its day has passed.
    public boolean isOverdue(LocalDate today) {
        return settled.isEmpty() && dueCounted.isBefore(today);
    }

    /// Whether the day that was said is none on which the mission works.
    public boolean isMoved() {
        return !dueCounted.equals(due);
    }
}
