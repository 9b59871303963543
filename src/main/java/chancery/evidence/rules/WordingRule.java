package chancery.evidence.rules;

import java.util.List;
import java.util.function.Predicate;

/// What must hold of the words that go with figures, in English and French.
///
/// These rules find words, not meanings: what they let pass may still be wrong.
public enum WordingRule implements RuleOn<Wording> {
    /// "Migrants" has no meaning in law; one of the defined groups must be named.
    GROUP_NAMED("N01", Level.BLOCK, wording -> !wording.has(ClaimWords.UNDEFINED_GROUP)),
    /// Nobody is an offender before a court has said so.
    PRESUMED_INNOCENT(
            "N26",
            Level.BLOCK,
            wording -> wording.afterJudgement() || !wording.has(ClaimWords.GUILT)),
    PLAIN_WORDS("N31", Level.WARN, wording -> !wording.has(ClaimWords.LOADED)),
    /// "Leads to" needs evidence made to show a cause; else "goes with".
    CAUSE_SHOWN(
            "N32", Level.WARN, wording -> wording.causeShown() || !wording.has(ClaimWords.CAUSE));

    private final Terms<Wording> terms;

    WordingRule(String number, Level level, Predicate<Wording> holds) {
        this.terms = Terms.of(number, level, null, holds);
    }

    public static List<WordingRule> brokenBy(Wording wording) {
        return RuleOn.broken(values(), wording);
    }

    @Override
    public Terms<Wording> terms() {
        return terms;
    }
}
