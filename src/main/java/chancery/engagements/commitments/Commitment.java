package chancery.engagements.commitments;

import chancery.engagements.capture.CapturedCommitment;
import chancery.kernel.CountryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Something promised, by them or by us, with a day; what became of it is noted beside it, never
/// over it.
///
/// @param point the point it was promised on, with its tasking; empty when it stands for the whole
///   meeting
public record Commitment(
        UUID id,
        UUID engagement,
        Optional<UUID> tasking,
        Optional<Integer> point,
        CountryCode host,
        CapturedCommitment.Side side,
        String what,
        LocalDate due,
        Optional<Settled> settled,
        int label) {

    /// What became of it.
    public enum Outcome {
        KEPT,
        PARTLY_KEPT,
        KEPT_LATE,
        BROKEN,
        OVERTAKEN,
        RECORDED_IN_ERROR
    }

    /// A word on it, and whose.
    public record Settled(Outcome outcome, String note, String by, Instant at) {}

    /// Whether it is open and its day has passed.
    public boolean isOverdue(LocalDate today) {
        return settled.isEmpty() && due.isBefore(today);
    }
}
