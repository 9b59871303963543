package chancery.engagements.commitments;

import chancery.engagements.Engagement;
import chancery.engagements.capture.CapturedCommitment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A commitment as it is being recorded.
///
/// @param tasking of the point it was promised on
public record Promise(
        CapturedCommitment.Side side,
        String what,
        LocalDate due,
        Optional<UUID> tasking,
        Optional<Integer> point) {

    /// What it is once it is kept.
    ///
    /// @param counted the first working day on or after the day that was said
    Commitment keptAs(UUID id, Engagement engagement, LocalDate counted) {
        return new Commitment(
                id,
                engagement.id(),
                tasking,
                point,
                engagement.host(),
                side,
                what,
                due,
                counted,
                Optional.empty(),
                engagement.label());
    }
}
