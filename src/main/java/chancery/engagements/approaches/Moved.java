package chancery.engagements.approaches;

import chancery.engagements.capture.CapturedCommitment.Side;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// How an approach moved: which step, whose doing, why, to which time.
public record Moved(
        UUID id,
        ApproachStep step,
        Side side,
        String text,
        Optional<Instant> planned,
        String saidBy,
        Instant at) {}
