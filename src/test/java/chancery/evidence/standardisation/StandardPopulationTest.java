package chancery.evidence.standardisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The standards, and the bands that may be weighed by them.
class StandardPopulationTest {

    @Test
    void each_standard_adds_up_as_it_was_printed() {
        assertThat(StandardPopulation.EUROPEAN_2013.total()).isEqualTo(100_000);
        assertThat(StandardPopulation.EUROPEAN_1976.total()).isEqualTo(100_000);
        assertThat(StandardPopulation.WORLD_2000_2025.total()).isCloseTo(100.035, within(1e-9));
        assertThat(StandardPopulation.EUROPEAN_2013_WORKING_AGE.total()).isEqualTo(64_500);
        assertThat(StandardPopulation.EUROPEAN_2013.weights().getLast().ages()).hasToString("90+");
        assertThat(StandardPopulation.WORLD_2000_2025.weights().getLast().ages())
                .hasToString("100+");
    }

    @Test
    void coarser_bands_get_the_sum_of_their_parts() {
        var weights =
                StandardPopulation.EUROPEAN_2013_WORKING_AGE.forBands(
                        List.of(AgeBand.of(15, 24), AgeBand.of(25, 64)));

        assertThat(weights).containsExactly(11_500, 53_000);
    }

    @Test
    void bands_that_cut_through_the_standard_overlap_or_leave_ages_out_are_refused() {
        var standard = StandardPopulation.EUROPEAN_2013_WORKING_AGE;

        assertThatThrownBy(() -> standard.forBands(List.of(AgeBand.of(15, 17), AgeBand.of(18, 64))))
                .hasMessageContaining("band-not-in-standard")
                .hasMessageContaining("15-17");
        assertThatThrownBy(() -> standard.forBands(List.of(AgeBand.of(15, 24))))
                .hasMessageContaining("bands-incomplete");
        assertThatThrownBy(() -> standard.forBands(List.of(AgeBand.of(15, 64), AgeBand.of(15, 19))))
                .hasMessageContaining("bands-incomplete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0-4", "15-64", "85+"})
    void a_band_is_written_as_it_was_read(String text) {
        assertThat(AgeBand.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "4-0", "15 to 64", "x+", "15-", "200+", "999-1000"})
    void what_is_no_band_is_refused(String text) {
        assertThatThrownBy(() -> AgeBand.parse(text)).hasMessageContaining("age-band");
    }
}
