package chancery.evidence.methods;

import static chancery.evidence.methods.Samples.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chancery.evidence.Digits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Ratios and differences of two rates.
class ComparingRatesTest {

    /// Breast cancer after many X-rays, Rothman 1998, page 238.
    private static final Tally EXPOSED = tally(41, 28_010);

    private static final Tally UNEXPOSED = tally(15, 19_017);

    @Test
    void V20_the_ratio_with_log_normal_limits() {
        var found = RateRatios.logNormal(EXPOSED, UNEXPOSED, Confidence.DISPLAY);

        Digits.matches(found.value(), "1.8557586576222778");
        Digits.matches(found.interval(), "1.0272259976476", "3.3525633144279");
        assertThat(found.method()).isEqualTo(Method.LOG_NORMAL);
    }

    @Test
    void V21_the_ratio_by_mid_p() {
        var found = RateRatios.midP(EXPOSED, UNEXPOSED, Confidence.DISPLAY);

        Digits.matches(found.value(), "1.842967");
        Digits.matches(found.interval(), "1.041075", "3.449423");
    }

    @Test
    void V22_the_ratio_with_exact_conditional_limits() {
        var found = RateRatios.exact(EXPOSED, UNEXPOSED, Confidence.DISPLAY);

        Digits.matches(found.interval(), "1.00568406268926", "3.60930031107791");
    }

    @Test
    void V23_the_difference_by_wald_per_hundred_thousand() {
        var found = RateDifferences.wald(EXPOSED, UNEXPOSED, 100_000, Confidence.DISPLAY);

        Digits.matches(found.value(), "67.4994997335761");
        Digits.matches(found.interval(), "7.49272067665801", "127.506278790494");
        Digits.matches(RateDifferences.z(EXPOSED, UNEXPOSED), "2.2047");
    }

    @Test
    void V24_the_difference_by_score_and_by_wald() {
        var one = tally(60, 51.4775);
        var other = tally(30, 54.3087);

        var score = RateDifferences.score(one, other, 1, Confidence.DISPLAY).interval();
        var wald = RateDifferences.wald(one, other, 1, Confidence.DISPLAY).interval();

        assertThat(score.lower()).isCloseTo(0.265796, within(5e-6));
        assertThat(score.upper()).isCloseTo(0.989192, within(5e-6));
        Digits.matches(wald, "0.25812235", "0.96819782");
    }

    @Test
    void V25_the_exact_test() {
        var found = ExactTest.twoSided(tally(60, 51_477.5), tally(30, 54_308.7));

        Digits.matches(found.probability(), "0.000675182658686");
        assertThat(found.method()).isEqualTo(Method.EXACT_CONDITIONAL);
    }

    @Test
    void prisoners_in_malta_by_citizenship_2024() {
        var foreign = tally(365, 158_368);
        var national = tally(332, 405_075);

        var rate = Rates.crude(foreign, 100_000, Confidence.DISPLAY);
        Digits.matches(rate.value(), "230.48");
        Digits.matches(rate.interval(), "207.43", "255.38");
        var nationals = Rates.crude(national, 100_000, Confidence.DISPLAY);
        Digits.matches(nationals.value(), "81.96");
        Digits.matches(nationals.interval(), "73.38", "91.27");
        var ratio = RateRatios.of(foreign, national, Confidence.DISPLAY);
        Digits.matches(ratio.value(), "2.81");
        Digits.matches(ratio.interval(), "2.42", "3.26");
        assertThat(ratio.showsNoDifference()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("chancery.evidence.methods.Samples#pairs")
    void every_ratio_turned_round_is_its_inverse(Tally one, Tally other) {
        var there = RateRatios.of(one, other, Confidence.DISPLAY).interval();
        var back = RateRatios.of(other, one, Confidence.DISPLAY).interval();

        assertThat(there.lower() * back.upper()).isCloseTo(1, within(1e-9));
        assertThat(there.upper() * back.lower()).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("chancery.evidence.methods.Samples#pairs")
    void exact_limits_are_wider_than_mid_p_and_both_hold_the_ratio(Tally one, Tally other) {
        var exact = RateRatios.exact(one, other, Confidence.DISPLAY).interval();
        var midP = RateRatios.midP(one, other, Confidence.DISPLAY).interval();

        assertThat(exact.lower()).isLessThan(midP.lower());
        assertThat(exact.upper()).isGreaterThan(midP.upper());
        assertThat(midP.contains(one.rate() / other.rate())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("chancery.evidence.methods.Samples#pairs")
    void every_difference_turned_round_is_its_negative(Tally one, Tally other) {
        var there = RateDifferences.of(one, other, 100_000, Confidence.DISPLAY);
        var back = RateDifferences.of(other, one, 100_000, Confidence.DISPLAY);

        assertThat(there.value()).isCloseTo(-back.value(), within(1e-9));
        assertThat(there.interval().lower()).isCloseTo(-back.interval().upper(), within(1e-6));
        assertThat(there.interval().contains(there.value())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("chancery.evidence.methods.Samples#pairs")
    void the_score_interval_of_the_difference_ends_where_the_test_ends(Tally one, Tally other) {
        var score = RateDifferences.of(one, other, 1, Confidence.DISPLAY);
        var ratio = RateRatios.score(one, other, Confidence.DISPLAY);

        assertThat(score.interval().lower() > 0).isEqualTo(ratio.interval().lower() > 1);
        assertThat(score.interval().upper() < 0).isEqualTo(ratio.interval().upper() < 1);
    }

    @Test
    void no_events_on_one_side_leave_an_open_end() {
        var found = RateRatios.of(tally(4, 100), tally(0, 100), Confidence.DISPLAY);

        assertThat(found.value()).isInfinite();
        assertThat(found.interval().upper()).isInfinite();
        assertThat(found.interval().lower()).isPositive();
        var none = RateRatios.midP(tally(0, 100), tally(4, 100), Confidence.DISPLAY);
        assertThat(none.interval().lower()).isZero();
    }

    @Test
    void nothing_on_both_sides_has_no_ratio_and_different_units_no_comparison() {
        assertThatThrownBy(() -> RateRatios.of(tally(0, 9), tally(0, 9), Confidence.DISPLAY))
                .hasMessageContaining("no-events");
        assertThatThrownBy(() ->
                        RateDifferences.score(tally(0, 9), tally(0, 9), 1, Confidence.DISPLAY))
                .hasMessageContaining("no-events");
        var convicted = new Tally(4, 100, new Unit("persons convicted", "residents"));
        assertThatThrownBy(() -> RateRatios.of(tally(4, 100), convicted, Confidence.DISPLAY))
                .hasMessageContaining("units-differ");
        assertThatThrownBy(
                        () -> RateDifferences.wald(convicted, tally(4, 9), 1, Confidence.DISPLAY))
                .hasMessageContaining("units-differ");
    }
}
