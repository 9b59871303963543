package chancery.engagements.commitments;

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
        Optional<Integer> point) {}
