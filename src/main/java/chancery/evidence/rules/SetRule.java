package chancery.evidence.rules;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What must hold of all figures that are shown together.
public enum SetRule implements RuleOn<FigureSet> {
    DENOMINATORS_GIVEN("N02", Level.BLOCK, null, set -> !set.hasRateAlone()),
    /// Counts of two groups tell which group is larger, not more.
    POPULATIONS_BESIDE_COUNTS(
            "N02",
            Level.BLOCK,
            HostAnswer.SHARE_ROSE_WITH_GROUP,
            set -> !set.comparesCountsAlone()),
    STAGES_TOLD(
            "N05",
            Level.BLOCK,
            HostAnswer.DIFFERENT_STAGES,
            set -> !set.mixesStages() || set.said().contains(Said.DIFFERENT_STAGES)),
    /// Who speaks of offences by a group speaks of offences against it.
    AGAINST_BESIDE_BY(
            "N21",
            Level.BLOCK,
            HostAnswer.AGAINST_LEFT_OUT,
            set -> !set.tellsOffencesBy() || set.tellsOffencesAgainst()),
    UNDER_REPORTING_TOLD(
            "N22",
            Level.NOTE,
            null,
            set -> !set.tellsHateCrime() || set.said().contains(Said.UNDER_REPORTED));

    private final Terms<FigureSet> terms;

    SetRule(String number, Level level, @Nullable HostAnswer answer, Predicate<FigureSet> holds) {
        this.terms = Terms.of(number, level, answer, holds);
    }

    public static List<SetRule> brokenBy(FigureSet set) {
        return RuleOn.broken(values(), set);
    }

    @Override
    public Terms<FigureSet> terms() {
        return terms;
    }
}
