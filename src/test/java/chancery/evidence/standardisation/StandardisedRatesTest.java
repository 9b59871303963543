package chancery.evidence.standardisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chancery.evidence.Digits;
import chancery.evidence.methods.Confidence;
import chancery.evidence.methods.Measure;
import chancery.evidence.methods.Method;
import chancery.evidence.methods.Tally;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Direct and indirect standardisation against published examples.
class StandardisedRatesTest {

    private static final double PER = 100_000;

    private static Strata big() {
        return Strata.of(Published.fiveYears(19), Published.BIG, StandardPopulation.EUROPEAN_2013);
    }

    @Test
    void V26_dobson_on_the_european_standard_of_2013() {
        var found = DirectStandardisation.dobson(big(), PER, Confidence.DISPLAY);

        assertThat(big().events()).isEqualTo(895);
        assertThat(big().crude().base()).isEqualTo(8970);
        Digits.matches(found.value(), "10430.247991469423");
        Digits.matches(found.interval(), "9717.709067985681", "11178.94091547925");
        assertThat(found.method()).isEqualTo(Method.DOBSON);
        assertThat(found.unit()).isEqualTo(Published.UNIT);
    }

    @Test
    void V27_dobson_at_998_in_a_thousand() {
        var found = DirectStandardisation.dobson(big(), PER, Confidence.ALERT);

        Digits.matches(found.interval(), "9323.287880219903", "11620.595999522058");
    }

    @Test
    void V28_dobson_on_the_standard_of_1976() {
        var strata =
                Strata.of(
                        Published.fiveYears(18),
                        Published.BIG.subList(0, 18),
                        StandardPopulation.EUROPEAN_1976);
        var found = DirectStandardisation.dobson(strata, PER, Confidence.DISPLAY);

        assertThat(strata.events()).isEqualTo(804);
        Digits.matches(found.value(), "8592.097585022366");
        Digits.matches(found.interval(), "7991.160931442103", "9225.253880318318");
    }

    @Test
    void V29_gamma_on_the_european_standard() {
        var found = DirectStandardisation.gamma(big(), PER, Confidence.DISPLAY);

        Digits.matches(found.interval(), "9718.425961138526", "11188.105351221815");
    }

    @Test
    void V30_nine_events_give_no_standardised_rate() {
        var nine = Published.weighed(List.of(new Tally(9, 100, Published.UNIT)), 1);

        assertThatThrownBy(() -> DirectStandardisation.dobson(nine, PER, Confidence.DISPLAY))
                .hasMessageContaining("too-few-events")
                .hasMessageContaining("10, 9");
        assertThatThrownBy(() -> DirectStandardisation.gamma(nine, PER, Confidence.DISPLAY))
                .hasMessageContaining("too-few-events");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 92.3, 80.4, 105.8",
        "1, 91.2, 82.4, 100.9",
        "2, 85.1, 77.2, 94.2",
        "4, 75.5, 67.7, 188.3"
    })
    void V31_gamma_on_fleisss_births(int order, String rate, String lower, String upper) {
        var tallies =
                Published.tallies(Published.FLEISS_EVENTS[order], Published.FLEISS_BIRTHS[order]);
        var found =
                DirectStandardisation.gamma(
                        Published.weighed(tallies, birthsByAge()), PER, Confidence.DISPLAY);

        Digits.matches(found.value(), rate);
        Digits.matches(found.interval(), lower, upper);
    }

    private static double[] birthsByAge() {
        return IntStream.range(0, 6)
                .mapToDouble(age ->
                        IntStream.range(0, 5)
                                .mapToDouble(order -> Published.FLEISS_BIRTHS[order][age])
                                .average()
                                .orElseThrow())
                .toArray();
    }

    @Test
    void S3_what_rises_in_crude_rates_falls_once_age_is_weighed() {
        var crude =
                IntStream.range(0, 5)
                        .mapToDouble(order ->
                                Published.weighed(
                                                        Published.tallies(
                                                                Published.FLEISS_EVENTS[order],
                                                                Published.FLEISS_BIRTHS[order]),
                                                        birthsByAge())
                                                .crude()
                                                .rate()
                                        * PER)
                        .toArray();

        var printed = new String[] {"56.35", "67.62", "83.33", "115.45", "167.11"};
        for (var order = 0; order < 5; order++) {
            Digits.matches(crude[order], printed[order]);
        }
        assertThat(crude).isSorted();
    }

    @Test
    void V32_selvins_1940_on_the_population_of_1960() {
        var weights = Published.SELVIN_1960.stream().mapToDouble(Tally::base).toArray();
        var strata = Published.weighed(Published.SELVIN_1940, weights);
        var found = DirectStandardisation.gamma(strata, PER, Confidence.DISPLAY);

        Digits.matches(strata.crude().rate() * PER, "119.52864153221124");
        Digits.matches(found.value(), "139.25054402189605");
        Digits.matches(found.interval(), "138.2141", "140.2938");
    }

    @Test
    void V33_selvins_1940_against_the_rates_of_1960() {
        var found =
                IndirectStandardisation.of(
                        71_058,
                        Published.SELVIN_1940.stream().map(Tally::base).toList(),
                        Published.SELVIN_1960);
        var ratio = found.ratioLogNormal(Confidence.DISPLAY);

        Digits.matches(found.expected(), "85556.88884452569");
        Digits.matches(ratio.value(), "0.8305351089744144");
        Digits.matches(ratio.interval(), "0.8244509", "0.8366642");
        Digits.matches(found.rate(PER, Confidence.DISPLAY).value(), "137.94145372782185");
    }

    @ParameterizedTest
    @CsvSource({
        "V34, 91, BYAR, 0.10886683770400503, 0.08765040101829405, 0.1336657632841891",
        "V35, 9, EXACT_POISSON, 0.010767049882813684, 0.004923380825095776, 0.02043921455549973"
    })
    void indirect_ratios_of_the_uk(
            String name, long events, Method method, String ratio, String lower, String upper) {
        var found = uk(events).ratio(Confidence.DISPLAY);

        Digits.matches(found.value(), ratio);
        Digits.matches(found.interval(), lower, upper);
        assertThat(found.method()).as(name).isEqualTo(method);
        assertThat(found.measure()).isEqualTo(Measure.INDIRECT_RATIO);
    }

    @Test
    void V36_the_indirect_rate() {
        var found = uk(91).rate(PER, Confidence.DISPLAY);

        Digits.matches(found.value(), "1017.8922051511577");
        Digits.matches(found.interval(), "819.521002506463", "1249.75926013832");
    }

    private static IndirectStandardisation uk(long events) {
        return new IndirectStandardisation(
                new Tally(events, 8970, Published.UNIT), 835.8835612311743, 0.0934988309221102);
    }

    @Test
    void a_group_like_its_reference_has_a_ratio_of_one() {
        var sizes = Published.BIG.stream().map(tally -> tally.base() / 10).toList();
        var found = IndirectStandardisation.of(895, sizes, Published.BIG);

        assertThat(found.expected()).isCloseTo(89.5, within(1e-9));
        assertThat(found.ratio(Confidence.DISPLAY).value()).isCloseTo(10, within(1e-9));
    }

    @Test
    void equal_rates_in_all_bands_make_every_standard_say_the_same() {
        var alike =
                IntStream.range(0, 19)
                        .mapToObj(i -> new Tally(5L * (i + 1), 1000.0 * (i + 1), Published.UNIT))
                        .toList();
        var strata = Strata.of(Published.fiveYears(19), alike, StandardPopulation.EUROPEAN_2013);
        var found = DirectStandardisation.dobson(strata, PER, Confidence.DISPLAY);

        assertThat(found.value()).isCloseTo(500, within(1e-9));
        assertThat(strata.crude().rate() * PER).isCloseTo(500, within(1e-9));
    }
}
