package chancery.evidence.rules;

import static chancery.evidence.rules.Comparison.alike;

import chancery.evidence.standardisation.DirectStandardisation;
import chancery.evidence.standardisation.TwoGroups.Direction;
import chancery.evidence.statistics.Observation;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What must hold when two groups are compared, in the order officers should hear of it.
public enum ComparisonRule implements RuleOn<Comparison> {
    /// Both counts and both populations are there.
    BOTH_SIDES_WHOLE(
            "N02", Level.BLOCK, null, comparison -> comparison.sides().allMatch(Side::complete)),
    /// The count and its population mean the same people, and both sides divide them alike.
    SAME_GROUP_DEFINITION(
            "N03",
            Level.BLOCK,
            HostAnswer.COUNTED_DIFFERENTLY,
            comparison ->
                    comparison.sides().allMatch(Side::oneGroup)
                            && alike(
                                    comparison.numerators().filter(ComparisonTraits::divided),
                                    observation -> observation.group().basis())),
    SAME_YEARS(
            "N04",
            Level.BLOCK,
            null,
            comparison ->
                    comparison.sides().allMatch(ComparisonTraits::nearInTime)
                            && alike(
                                    comparison.numerators(),
                                    observation -> observation.period().from().getYear())),
    /// Two days of counting that differ are told.
    SAME_DAYS(
            "N04",
            Level.NOTE,
            null,
            comparison -> comparison.sides().allMatch(ComparisonTraits::sameDay)),
    SAME_STAGE(
            "N05",
            Level.BLOCK,
            HostAnswer.DIFFERENT_STAGES,
            comparison -> alike(comparison.numerators(), Observation::stage)),
    SAME_OFFENCES(
            "N06",
            Level.BLOCK,
            HostAnswer.COUNTED_DIFFERENTLY,
            comparison ->
                    alike(comparison.numerators(), observation -> observation.offences().code())),
    /// Acts that mostly migrants can commit are left out, or said to be inside.
    MIGRATION_ACTS_TOLD(
            "N06",
            Level.WARN,
            HostAnswer.COUNTED_DIFFERENTLY,
            comparison ->
                    comparison.said().contains(Said.MIGRATION_ACTS_COUNTED)
                            || comparison
                                    .numerators()
                                    .allMatch(ComparisonTraits::withoutMigrationActs)),
    AGE_AND_SEX(
            "N07",
            Level.BLOCK,
            HostAnswer.YOUNGER_AND_MORE_MALE,
            comparison ->
                    comparison.standard().isPresent()
                            || comparison.said().contains(Said.NOT_ADJUSTED_FOR_AGE_AND_SEX)),
    VISITORS(
            "N08",
            Level.WARN,
            HostAnswer.VISITORS_IN_NUMERATOR,
            comparison ->
                    comparison.said().contains(Said.VISITORS_MAY_BE_COUNTED)
                            || comparison
                                    .numerators()
                                    .noneMatch(ComparisonTraits::mayHoldVisitors)),
    RATIO_NOT_ALONE(
            "N09",
            Level.WARN,
            null,
            comparison -> comparison.said().contains(Said.RATES_AND_DIFFERENCE)),
    SMALL_COUNTS_NOT_SHOWN(
            "N11",
            Level.BLOCK,
            HostAnswer.ONE_CASE_NO_TREND,
            comparison -> !comparison.showsSmallCount()),
    ENOUGH_TO_STANDARDISE(
            "N11",
            Level.BLOCK,
            HostAnswer.ONE_CASE_NO_TREND,
            comparison ->
                    comparison.standard().isEmpty()
                            || comparison.fewestEvents() >= DirectStandardisation.FEWEST_EVENTS),
    /// Where the interval holds 1, the text says that no difference is shown.
    NO_DIFFERENCE_SAID(
            "N12",
            Level.BLOCK,
            null,
            comparison ->
                    comparison.said().contains(Said.NO_DIFFERENCE_SHOWN)
                            || comparison.ratio().stream()
                                    .noneMatch(ratio -> ratio.showsNoDifference())),
    /// Recorded crime of two countries, homicide apart, tells of recording as much as of crime.
    RECORDING_TOLD(
            "N16",
            Level.WARN,
            HostAnswer.RECORDED_NOT_COMMITTED,
            comparison ->
                    comparison.said().contains(Said.RECORDING_DIFFERS)
                            || alike(comparison.numerators(), Observation::area)
                            || comparison
                                    .numerators()
                                    .noneMatch(ComparisonTraits::recordedOtherThanHomicide)),
    SAME_METRIC(
            "N17",
            Level.BLOCK,
            HostAnswer.SHARE_ROSE_WITH_GROUP,
            comparison ->
                    comparison.sides().allMatch(Side::counts)
                            && alike(comparison.numerators(), Observation::metric)),
    /// The direction is the same once age and sex are weighed.
    DIRECTION_SURVIVES(
            "5.6",
            Level.BLOCK,
            HostAnswer.YOUNGER_AND_MORE_MALE,
            comparison -> comparison.strata().stream().noneMatch(Direction.REVERSES::equals));

    private final Terms<Comparison> terms;

    ComparisonRule(
            String number, Level level, @Nullable HostAnswer answer, Predicate<Comparison> holds) {
        this.terms = Terms.of(number, level, answer, holds);
    }

    public static List<ComparisonRule> brokenBy(Comparison comparison) {
        return RuleOn.broken(values(), comparison);
    }

    @Override
    public Terms<Comparison> terms() {
        return terms;
    }
}
