package chancery.directives.cautions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A mission advises against making a point; it is seen by the drafter and is no default.
///
/// @param answers of headquarters, oldest first
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
        Instant saidAt,
        List<CautionAnswer> answers) {

    public Caution {
        answers = List.copyOf(answers);
    }

    /// Whether headquarters still owes the mission its word.
    public boolean waits() {
        return answers.isEmpty() || !answers.getLast().decision().settles();
    }

    /// Why a mission advises against.
    public enum Ground {
        TIMING,
        HOST_LAW,
        PERSON,
        CONFLICTING_INSTRUCTION,
        OTHER
    }
}
