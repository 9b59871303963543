package chancery.directives.taskings;

import java.time.Instant;
import java.util.UUID;

/// A mission advises against making a point; it is seen by the drafter and is no default.
///
/// @param legal whether host law or the rules of diplomatic relations are at stake: then a legal
///   role is shown it too
public record Caution(
        UUID id,
        UUID tasking,
        int point,
        Ground ground,
        String text,
        boolean legal,
        String saidBy,
        Instant saidAt) {

    /// Why a mission advises against.
    public enum Ground {
        TIMING,
        HOST_LAW,
        PERSON,
        CONFLICTING_INSTRUCTION,
        OTHER
    }
}
