package chancery.evidence.methods;

import static chancery.evidence.methods.Samples.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chancery.evidence.Digits;
import chancery.kernel.BadInput;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Crude rates against the figures of the UK's public health offices, statsmodels and R.
class CountsAndRatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    V01, EXACT_POISSON,  1,          100, 100, 0.95, 1, 0.025317807984289897, 5.571643390938898
                    V02, EXACT_POISSON,  5,          100, 100, 0.95, 5, 1.62348639011842, 11.668332079322669
                    V03, EXACT_POISSON,  5,          100, 100, 0.998, 5, 0.739371731917839, 16.454745203680105
                    V05, EXACT_POISSON,  15,         400, 1, 0.95, 0.0375, 0.0209884653319583, 0.0618505471787146
                    V06, BYAR,           65,         1, 1, 0.95, 65, 50.163187710459454, 82.84913854593984
                    V07, BYAR,           65,         1, 1, 0.998, 65, 42.8802614714802, 94.00029084431802
                    V08, BYAR,           1045,       1, 1, 0.95, 1045, 982.5932018073325, 1110.33121298565
                    V09, BYAR,           10,         1, 1, 0.998, 10, 2.916318374695686, 24.193724927880535
                    V10, BYAR,           10,         200, 100000, 0.95, 5000, 2393.7249569837822, 9195.729302878237
                    V11, BYAR,           7776456,    7564336677, 100000, 0.95, 102.80420256339154, 102.73196005302074, 102.87648334092832
                    V12, BYAR,           250,        220, 100000, 0.95, 113636.36363636365, 99984.94738532876, 128631.14487455782
                    V13, BYAR_MIDPOINT,  15,         400, 1, 0.95, 0.0375, 0.0219084369245707, 0.0602933510943048
                    V13 in the UK form, BYAR, 15,    400, 1, 0.95, 0.0375, 0.020973160033035114, 0.061854078358098155
                    V14, SCORE_COUNT,    15,         400, 1, 0.95, 0.0375, 0.0227264749053794, 0.0618771721463559
                    """)
    void reproduces_published_rates(
            String name,
            Method method,
            long events,
            double base,
            double per,
            double level,
            String rate,
            String lower,
            String upper) {
        var found = Rates.crude(tally(events, base), per, new Confidence(level), method);

        Digits.matches(found.value(), rate);
        Digits.matches(found.interval(), lower, upper);
        assertThat(found.method()).as(name).isEqualTo(method);
        assertThat(found.unit()).isEqualTo(Samples.UNIT);
    }

    @Test
    void V04_no_events_still_leave_room_above() {
        var found = CountLimits.of(0, Confidence.DISPLAY);

        assertThat(found.lower()).isZero();
        Digits.matches(found.upper(), "3.688879454113936");
    }

    @Test
    void counts_below_ten_get_exact_limits_and_others_byars() {
        assertThat(CountLimits.methodFor(9)).isEqualTo(Method.EXACT_POISSON);
        assertThat(CountLimits.methodFor(10)).isEqualTo(Method.BYAR);
    }

    @ParameterizedTest
    @MethodSource("chancery.evidence.methods.Samples#tallies")
    void an_interval_holds_its_rate_and_widens_with_confidence(Tally tally) {
        var display = Rates.crude(tally, 100_000, Confidence.DISPLAY);
        var alert = Rates.crude(tally, 100_000, Confidence.ALERT);

        assertThat(display.interval().contains(display.value())).isTrue();
        assertThat(display.interval().lower()).isNotNegative();
        assertThat(alert.interval().lower()).isLessThanOrEqualTo(display.interval().lower());
        assertThat(alert.interval().upper()).isGreaterThan(display.interval().upper());
    }

    @ParameterizedTest
    @MethodSource("chancery.evidence.methods.Samples#tallies")
    void exact_limits_invert_the_poisson_distribution(Tally tally) {
        var limits = CountLimits.by(Method.EXACT_POISSON, tally.events(), Confidence.DISPLAY);
        var next = CountLimits.by(Method.EXACT_POISSON, tally.events() + 1, Confidence.DISPLAY);

        assertThat(limits.lower()).isLessThan(next.lower());
        assertThat(limits.upper()).isLessThan(next.upper());
        assertThat(
                        PoissonDistribution.of(limits.upper())
                                .cumulativeProbability(Math.toIntExact(tally.events())))
                .isCloseTo(0.025, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, Double.NaN})
    void confidence_lies_between_none_and_all(double level) {
        assertThatThrownBy(() -> new Confidence(level))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("evidence.fault.confidence");
    }

    @Test
    void a_rate_needs_a_base_and_no_negative_events() {
        assertThatThrownBy(() -> tally(3, 0)).hasMessageContaining("base-not-positive");
        assertThatThrownBy(() -> tally(3, Double.NaN)).hasMessageContaining("base-not-positive");
        assertThatThrownBy(() -> tally(3, Double.POSITIVE_INFINITY))
                .hasMessageContaining("base-not-positive");
        assertThatThrownBy(() -> tally(-1, 10)).hasMessageContaining("events-negative");
        assertThatThrownBy(() -> Rates.crude(tally(1, 10), 0, Confidence.DISPLAY))
                .hasMessageContaining("multiplier");
        assertThatThrownBy(() -> new Unit(" ", "residents")).hasMessageContaining("unit-blank");
    }
}
