package chancery.evidence.rules;

import chancery.evidence.statistics.GroupBasis;
import chancery.evidence.statistics.Observation;
import chancery.evidence.statistics.OffenceScope.MigrationActs;
import chancery.evidence.statistics.ReferencePeriod;
import chancery.evidence.statistics.Stage;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.BiPredicate;

/// What the rules about two groups ask of one side or one count.
final class ComparisonTraits {

    private static final int HALF_A_YEAR = 184;

    private static final Set<Stage> RESIDENTS_OR_NOT =
            Set.of(
                    Stage.SUSPECTED,
                    Stage.CHARGED,
                    Stage.PROSECUTED,
                    Stage.CONVICTED,
                    Stage.IN_PRISON);

    private ComparisonTraits() {}

    static boolean divided(Observation observation) {
        return observation.group().basis() != GroupBasis.EVERYBODY;
    }

    static boolean withoutMigrationActs(Observation observation) {
        return observation.offences().migrationActs() == MigrationActs.EXCLUDED
                || !RESIDENTS_OR_NOT.contains(observation.stage());
    }

    static boolean mayHoldVisitors(Observation observation) {
        return divided(observation) && RESIDENTS_OR_NOT.contains(observation.stage());
    }

    static boolean recordedOtherThanHomicide(Observation observation) {
        return observation.stage() == Stage.OFFENCE_RECORDED
                && !observation.offences().code().startsWith("0101");
    }

    /// In the same year, or on days at most half a year apart.
    static boolean nearInTime(Side side) {
        return bothPeriods(
                side,
                (one, other) ->
                        one.from().getYear() == other.from().getYear()
                                || (one.isDay()
                                        && other.isDay()
                                        && Math.abs(
                                                        ChronoUnit.DAYS.between(
                                                                one.from(), other.from()))
                                                <= HALF_A_YEAR));
    }

    static boolean sameDay(Side side) {
        return bothPeriods(
                side,
                (one, other) -> !(one.isDay() && other.isDay()) || one.from().equals(other.from()));
    }

    private static boolean bothPeriods(
            Side side, BiPredicate<ReferencePeriod, ReferencePeriod> test) {
        return side.numerator().isEmpty()
                || side.denominator().isEmpty()
                || test.test(side.numerator().get().period(), side.denominator().get().period());
    }
}
