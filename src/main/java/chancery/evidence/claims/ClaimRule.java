package chancery.evidence.claims;

import chancery.evidence.claims.facts.FigureFact;
import chancery.evidence.claims.strength.Strength;
import chancery.evidence.claims.strength.StrengthLevel;
import chancery.evidence.rules.Level;
import chancery.evidence.rules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What must hold of a claim before the text that makes it is released.
public enum ClaimRule implements Rule {
    /// Something that stands supports it.
    SUPPORTED(
            "P13",
            Level.BLOCK,
            claim -> claim.evidence.stream().anyMatch(LinkedEvidence::supports)),
    /// Numerator, denominator, period and office come with the figure.
    STATISTIC_HAS_FIGURE(
            "P13",
            Level.BLOCK,
            claim -> !claim.isStatistic() || claim.figures().findAny().isPresent()),
    /// A rate, a share or a ratio in words needs what a statistic needs, however the claim is
    /// called.
    RATE_IS_STATISTIC(
            "N02",
            Level.BLOCK,
            claim -> claim.isStatistic() || !RateWords.tells(claim.said().statement())),
    POPULATION_NAMED(
            "N01",
            Level.BLOCK,
            claim -> !claim.isStatistic() || !claim.said().population().isEmpty()),
    COMPARATOR_NAMED(
            "P13",
            Level.BLOCK,
            claim -> !claim.isStatistic() || !claim.said().comparator().isEmpty()),
    /// What speaks against it, or that nothing was found and where it was looked for.
    COUNTER_EVIDENCE_SAID(
            "N37",
            Level.BLOCK,
            claim -> !claim.isStatistic() || claim.said().counterState() != CounterState.NOT_SAID),
    CONTRADICTION_LINKED(
            "N37",
            Level.WARN,
            claim ->
                    claim.said().counterState() != CounterState.FOUND
                            || claim.evidence.stream()
                                    .anyMatch(one -> one.link().role() == LinkRole.CONTRADICTS)),
    /// What is refused, or what nothing supports, is not said.
    STRENGTH_SUFFICES(
            "P13",
            Level.BLOCK,
            claim -> claim.strength.level().compareTo(StrengthLevel.NOT_SUPPORTED) < 0),
    NOT_WEAK("P13", Level.WARN, claim -> claim.strength.level() != StrengthLevel.WEAK),
    /// Reworded since, the text may make another claim.
    STILL_SAID(
            "P13",
            Level.WARN,
            claim ->
                    claim.said().stretch().isEmpty()
                            || claim.text
                                    .filter(text -> !text.contains(claim.said().stretch()))
                                    .isEmpty());

    private final String number;
    private final Level level;
    private final Predicate<Judged> holds;

    ClaimRule(String number, Level level, Predicate<Judged> holds) {
        this.number = number;
        this.level = level;
        this.holds = holds;
    }

    /// @param text of the point or paragraph, where it is known
    record Judged(
            Claim claim, List<LinkedEvidence> evidence, Strength strength, Optional<String> text) {

        private ClaimDraft said() {
            return claim.said();
        }

        private boolean isStatistic() {
            return said().kind() == ClaimKind.STATISTIC;
        }

        private Stream<FigureFact> figures() {
            return evidence.stream()
                    .filter(one -> one.link().role() == LinkRole.SUPPORTS)
                    .flatMap(one -> one.figure().stream());
        }
    }

    static List<ClaimRule> brokenBy(Judged claim) {
        return Stream.of(values()).filter(rule -> !rule.holds.test(claim)).toList();
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public Level level() {
        return level;
    }
}
