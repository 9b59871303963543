package chancery.evidence.rules;

import chancery.evidence.statistics.Stage;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a point, and what its figures allow.
///
/// @param stages at which its figures were counted
/// @param causeShown whether its evidence was made to show a cause
public record Wording(String text, Set<Stage> stages, boolean causeShown) {

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    public Wording {
        stages = Set.copyOf(stages);
    }

    boolean has(Pattern words) {
        return words.matcher(text).find();
    }

    boolean afterJudgement() {
        return !stages.isEmpty() && stages.stream().allMatch(Stage::isFinalJudgement);
    }

    /// Whole words, whatever their case.
    static Pattern words(String... alternatives) {
        return Pattern.compile("\\b(" + String.join("|", alternatives) + ")\\b", FLAGS);
    }
}
