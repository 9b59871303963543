package chancery.evidence.rules;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What must hold when a change over time is told.
public enum SeriesRule implements RuleOn<Series> {
    ENOUGH_FOR_A_PERCENTAGE(
            "N10", Level.WARN, HostAnswer.ONE_CASE_NO_TREND, series -> !series.baseIsSmall()),
    /// A break of the series is more likely than such a change.
    NO_JUMP("N15", Level.BLOCK, HostAnswer.COUNTED_DIFFERENTLY, series -> !series.jumps()),
    /// Withheld, missing and not published are not zero.
    NUMBERS_GIVEN(
            "N18", Level.BLOCK, HostAnswer.NOT_PUBLISHED_BY_LAW, series -> series.hasNumbers()),
    GAPS_TOLD(
            "N18",
            Level.WARN,
            null,
            series ->
                    !series.hasNumbers() || !series.hasGaps() || series.said().contains(Said.GAPS)),
    BREAK_TOLD(
            "N19",
            Level.WARN,
            HostAnswer.COUNTED_DIFFERENTLY,
            series -> !series.isBroken() || series.said().contains(Said.BREAK_IN_SERIES)),
    BEYOND_ROUNDING("N20", Level.WARN, null, series -> !series.changesWithinRounding()),
    EXTREME_TOLD(
            "N33",
            Level.WARN,
            HostAnswer.ONE_CASE_NO_TREND,
            series -> !series.chosenAtExtreme() || series.said().contains(Said.EXTREME_YEAR));

    private final Terms<Series> terms;

    SeriesRule(String number, Level level, @Nullable HostAnswer answer, Predicate<Series> holds) {
        this.terms = Terms.of(number, level, answer, holds);
    }

    public static List<SeriesRule> brokenBy(Series series) {
        return RuleOn.broken(values(), series);
    }

    @Override
    public Terms<Series> terms() {
        return terms;
    }
}
