package chancery.evidence.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What must hold of all figures that are shown together.
public enum SetRule implements Rule {
    DENOMINATORS_GIVEN("N02", Level.BLOCK, null, set -> !set.hasRateAlone()),
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

    private final String number;
    private final Level level;
    private final @Nullable HostAnswer answer;
    private final Predicate<FigureSet> holds;

    SetRule(String number, Level level, @Nullable HostAnswer answer, Predicate<FigureSet> holds) {
        this.number = number;
        this.level = level;
        this.answer = answer;
        this.holds = holds;
    }

    public static List<SetRule> brokenBy(FigureSet set) {
        return Stream.of(values()).filter(rule -> !rule.holds.test(set)).toList();
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public Level level() {
        return level;
    }

    @Override
    public Optional<HostAnswer> answer() {
        return Optional.ofNullable(answer);
    }
}
