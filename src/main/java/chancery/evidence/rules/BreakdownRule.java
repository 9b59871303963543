package chancery.evidence.rules;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What must hold when a total is divided into groups.
public enum BreakdownRule implements RuleOn<Breakdown> {
    PARTS_WITHIN_TOTAL("N13", Level.BLOCK, null, breakdown -> breakdown.rest().signum() >= 0),
    /// Some belong to no group that is told; shares are then given with their bounds.
    UNKNOWN_BOUNDED(
            "N13",
            Level.WARN,
            HostAnswer.COUNTED_DIFFERENTLY,
            breakdown ->
                    breakdown.said().contains(Said.BOUNDS_OF_UNKNOWN)
                            || breakdown.published().findAny().isEmpty()
                            || breakdown.rest().signum() <= 0),
    /// What the office does not give is not worked out from what it gives.
    EVERY_PART_GIVEN(
            "N18",
            Level.BLOCK,
            HostAnswer.NOT_PUBLISHED_BY_LAW,
            breakdown ->
                    breakdown.parts().size() >= 2
                            && breakdown.published().count() == breakdown.parts().size());

    private final Terms<Breakdown> terms;

    BreakdownRule(
            String number, Level level, @Nullable HostAnswer answer, Predicate<Breakdown> holds) {
        this.terms = Terms.of(number, level, answer, holds);
    }

    public static List<BreakdownRule> brokenBy(Breakdown breakdown) {
        return RuleOn.broken(values(), breakdown);
    }

    @Override
    public Terms<Breakdown> terms() {
        return terms;
    }
}
