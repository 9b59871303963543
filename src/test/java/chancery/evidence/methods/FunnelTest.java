package chancery.evidence.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chancery.evidence.Digits;
import chancery.evidence.methods.Funnel.Position;
import chancery.evidence.methods.Overdispersion.Trimming;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which regions stand out, and whether all scatter more than chance.
class FunnelTest {

    @ParameterizedTest
    @CsvSource({
        "15, 0.5596924, 1.649348, 0.3862650, 2.082907",
        "20, 0.6108260, 1.544419, 0.4479107, 1.902094",
        "30, 0.6746958, 1.427562, 0.5289724, 1.702771"
    })
    void V37_limits_at_an_expectation(
            double expected, String low, String high, String lowest, String highest) {
        var funnel = Funnel.atExpected(expected);

        Digits.matches(funnel.inner(), low, high);
        Digits.matches(funnel.outer(), lowest, highest);
    }

    @Test
    void V38_expectations_under_which_eighteen_are_unremarkable() {
        var found = Funnel.expectationsAllowing(18, Confidence.DISPLAY);

        assertThat(found.lower()).isCloseTo(10.66794, within(1e-5));
        assertThat(found.upper()).isCloseTo(28.44776, within(1e-5));
    }

    @Test
    void a_region_is_unremarkable_outside_or_far_outside() {
        var funnel = Funnel.atExpected(20);

        assertThat(funnel.position(20)).isEqualTo(Position.UNREMARKABLE);
        assertThat(funnel.position(32)).isEqualTo(Position.OUTSIDE_95);
        assertThat(funnel.position(40)).isEqualTo(Position.OUTSIDE_998);
        assertThat(funnel.position(3)).isEqualTo(Position.OUTSIDE_998);
    }

    @Test
    void limits_draw_together_as_more_is_expected() {
        var widths =
                IntStream.range(1, 200)
                        .mapToDouble(expected -> Funnel.atExpected(expected).inner().width())
                        .toArray();

        for (var i = 1; i < widths.length; i++) {
            assertThat(widths[i]).isLessThan(widths[i - 1]);
        }
    }

    @Test
    void nothing_expected_has_no_funnel() {
        assertThatThrownBy(() -> Funnel.atExpected(0))
                .hasMessageContaining("expected-not-positive");
    }

    @Test
    void scatter_as_chance_would_have_it_widens_nothing() {
        var found = Overdispersion.of(units(-1.2, -0.4, 0.1, 0.3, 0.9), Trimming.WINSORISED);

        assertThat(found.found()).isFalse();
        assertThat(found.halfWidth(0.2, Confidence.DISPLAY))
                .isCloseTo(0.2 * Confidence.DISPLAY.z(), within(1e-12));
    }

    @Test
    void scatter_beyond_chance_widens_the_limits() {
        var found = Overdispersion.of(units(-3, -2, -1, 0, 1, 2, 3), Trimming.TRUNCATED);

        assertThat(found.phi()).isCloseTo(4, within(1e-12));
        // (7*4 - 6) / (7*25 - 7*625/175) with standard errors of 0.2, hence weights of 25
        assertThat(found.betweenUnits()).isCloseTo(22 / 150.0, within(1e-12));
        assertThat(found.halfWidth(0.2, Confidence.DISPLAY))
                .isCloseTo(1.959963984540054 * Math.sqrt(0.04 + 22 / 150.0), within(1e-12));
    }

    @Test
    void odd_units_at_the_ends_are_pulled_in_or_left_out() {
        var even = DoubleStream.iterate(-1, z -> z + 0.2).limit(10).toArray();
        var odd = even.clone();
        odd[9] = 50;

        for (var trimming : Trimming.values()) {
            assertThat(Overdispersion.of(units(odd), trimming).phi())
                    .isLessThan(DoubleStream.of(odd).map(z -> z * z).average().orElseThrow() / 5);
        }
        assertThatThrownBy(() -> Overdispersion.of(units(1), Trimming.TRUNCATED))
                .hasMessageContaining("too-few-units");
    }

    private static List<FunnelUnit> units(double... deviations) {
        return DoubleStream.of(deviations).mapToObj(z -> new FunnelUnit(z, 0.2)).toList();
    }
}
