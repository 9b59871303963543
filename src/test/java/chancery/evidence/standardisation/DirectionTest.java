package chancery.evidence.standardisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chancery.evidence.Digits;
import chancery.evidence.methods.Confidence;
import chancery.evidence.methods.Method;
import chancery.evidence.methods.Tally;
import chancery.evidence.standardisation.TwoGroups.Direction;
import chancery.evidence.standardisation.TwoGroups.Pair;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Simpson's paradox, found where it is and not where it is not.
class DirectionTest {

    /// Admissions at Berkeley 1973, men and women by department.
    private static final TwoGroups BERKELEY =
            groups(
                    new double[][] {
                        {512, 825, 89, 108},
                        {353, 560, 17, 25},
                        {120, 325, 202, 593},
                        {138, 417, 131, 375},
                        {53, 191, 94, 393},
                        {22, 373, 24, 341}
                    });

    @Test
    void S1_men_are_ahead_in_all_and_behind_once_departments_are_weighed() {
        Digits.matches(BERKELEY.crude().one().rate(), "0.445188");
        Digits.matches(BERKELEY.crude().other().rate(), "0.303542");
        Digits.matches(BERKELEY.standardisedOne(), "0.387319");
        Digits.matches(BERKELEY.standardisedOther(), "0.429955");
        assertThat(BERKELEY.direction()).isEqualTo(Direction.REVERSES);
        assertThat(BERKELEY.opposedStrata()).containsExactly(0, 1, 3, 5);
    }

    @Test
    void V39_the_ratio_that_all_departments_share() {
        var found = BERKELEY.mantelHaenszelRatio(Confidence.DISPLAY);

        Digits.matches(found.value(), "0.944905022595929");
        assertThat(found.method()).isEqualTo(Method.MANTEL_HAENSZEL);
        assertThat(found.interval().contains(found.value())).isTrue();
    }

    @Test
    void S2_kidney_stones_reverse_in_full() {
        var stones = groups(new double[][] {{81, 87, 234, 270}, {192, 263, 55, 80}});

        Digits.matches(stones.crude().one().rate(), "0.780");
        Digits.matches(stones.crude().other().rate(), "0.826");
        assertThat(stones.direction()).isEqualTo(Direction.REVERSES);
        assertThat(stones.opposedStrata()).containsExactly(0, 1);
    }

    @Test
    void one_opposed_stratum_is_named_though_the_direction_holds() {
        var groups = groups(new double[][] {{90, 100, 50, 100}, {10, 100, 12, 100}});

        assertThat(groups.direction()).isEqualTo(Direction.HOLDS_NOT_EVERYWHERE);
        assertThat(groups.opposedStrata()).containsExactly(1);
    }

    @Test
    void a_stratum_with_few_events_opposes_nothing() {
        var groups = groups(new double[][] {{90, 100, 50, 100}, {1, 100, 2, 100}});

        assertThat(groups.direction()).isEqualTo(Direction.HOLDS);
    }

    @Test
    void groups_spread_alike_never_reverse() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1973);
        for (var run = 0; run < 300; run++) {
            var strata =
                    IntStream.range(0, 6)
                            .mapToObj(i -> {
                                var base = random.nextInt(100, 1000);
                                return new double[] {
                                    random.nextInt(base), base, random.nextInt(base), base
                                };
                            })
                            .toArray(double[][]::new);

            assertThat(groups(strata).direction()).isNotEqualTo(Direction.REVERSES);
        }
    }

    @Test
    void one_stratum_shares_the_plain_ratio() {
        var single = groups(new double[][] {{41, 28010, 15, 19017}});

        var found = single.mantelHaenszelRatio(Confidence.DISPLAY);
        assertThat(found.value()).isCloseTo(1.8557586576222778, within(1e-12));
        Digits.matches(found.interval(), "1.0272259976476", "3.3525633144279");
        assertThatThrownBy(() ->
                        groups(new double[][] {{4, 10, 0, 10}})
                                .mantelHaenszelRatio(Confidence.DISPLAY))
                .hasMessageContaining("no-events");
    }

    private static TwoGroups groups(double[][] strata) {
        return new TwoGroups(
                List.of(strata).stream()
                        .map(cells ->
                                new Pair(
                                        new Tally((long) cells[0], cells[1], Published.UNIT),
                                        new Tally((long) cells[2], cells[3], Published.UNIT)))
                        .toList());
    }
}
