package chancery.evidence.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What must hold of the words that go with figures, in English and French.
///
/// These rules find words, not meanings: what they let pass may still be wrong.
public enum WordingRule implements RuleOn<Wording> {
    /// "Migrants" has no meaning in law; one of the defined groups must be named.
    GROUP_NAMED("N01", Level.BLOCK, wording -> !wording.has(Lists.UNDEFINED_GROUP)),
    /// Nobody is an offender before a court has said so.
    PRESUMED_INNOCENT(
            "N26", Level.BLOCK, wording -> wording.afterJudgement() || !wording.has(Lists.GUILT)),
    PLAIN_WORDS("N31", Level.WARN, wording -> !wording.has(Lists.LOADED)),
    /// "Leads to" needs evidence made to show a cause; else "goes with".
    CAUSE_SHOWN("N32", Level.WARN, wording -> wording.causeShown() || !wording.has(Lists.CAUSE));

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

    private static final class Lists {

        private static final Pattern UNDEFINED_GROUP =
                Wording.words(
                        "migrants?",
                        "migrantes?",
                        "foreigners",
                        "(?:les|des|aux|d'|d’)\\s?étrangers");

        private static final Pattern GUILT =
                Wording.words(
                        "offenders?",
                        "criminals?",
                        "perpetrators?",
                        "culprits?",
                        "délinquant(?:e)?s?",
                        "criminel(?:le)?s?",
                        "malfaiteurs?",
                        "coupables?");

        private static final Pattern LOADED =
                Wording.words(
                        "floods?",
                        "flooding",
                        "waves? of",
                        "swarms?",
                        "invasions?",
                        "influx",
                        "tide of",
                        "enrichment",
                        "vagues? de",
                        "invasions?",
                        "déferlantes?",
                        "afflux",
                        "submersion",
                        "déluges?");

        private static final Pattern CAUSE =
                Wording.words(
                        "causes",
                        "caused",
                        "leads? to",
                        "led to",
                        "results? in",
                        "because of",
                        "due to",
                        "drives?",
                        "provoque(?:nt)?",
                        "entraîne(?:nt)?",
                        "(?<!en )cause(?:nt)?",
                        "à cause d[eu']",
                        "conduit à",
                        "en raison d[eu']");
    }
}
