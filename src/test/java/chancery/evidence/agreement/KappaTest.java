package chancery.evidence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chancery.evidence.Digits;
import chancery.evidence.methods.Confidence;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Cohen's and Fleiss's kappa against SAS, statsmodels and the papers.
class KappaTest {

    private static final CohenKappa SAS =
            CohenKappa.ofTable(new int[][] {{0, 4, 1}, {0, 8, 0}, {0, 1, 5}});

    private static final int[][] FLEISS = {
        {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
        {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
    };

    @Test
    void K1_cohen_with_its_error_and_interval() {
        var found = SAS.kappa(Confidence.DISPLAY);

        Digits.matches(found.value(), "0.48416289592760187");
        Digits.matches(SAS.standardError(), "0.1380");
        Digits.matches(found.interval().orElseThrow(), "0.2137", "0.7547");
        assertThat(found.method()).isEqualTo(AgreementMethod.COHEN_KAPPA);
        assertThat(found.units()).isEqualTo(19);
    }

    @Test
    void K2_cohen_weighted() {
        Digits.matches(SAS.linear().value(), "0.4701195219123506");
        Digits.matches(SAS.quadratic().value(), "0.4501607717041801");
    }

    @Test
    void K3_fleiss() {
        var found = FleissKappa.of(FLEISS).fixedMarginal();

        Digits.matches(found.value(), "0.20993070442195522");
        assertThat(found.reading()).isEqualTo(Agreement.Reading.NOT_TO_PUBLISH);
    }

    @Test
    void K4_fleiss_with_fixed_and_free_margins() {
        var kappa = FleissKappa.of(new int[][] {{7, 1}, {3, 5}});

        Digits.matches(kappa.fixedMarginal().value(), "0.161905");
        Digits.matches(kappa.freeMarginal().value(), "0.214286");
    }

    /// Depression, disorder of personality, schizophrenia, neurosis, other; by six psychiatrists
    /// each.
    private static final String DIAGNOSES =
            """
            0 0 0 6 0 | 0 3 0 0 3 | 0 1 4 0 1 | 0 0 0 0 6 | 0 3 0 3 0 | 2 0 4 0 0 | 0 0 4 0 2 | 2 0 3 1 0 | 2 0 0 4 0 | 0 0 0 0 6
            1 0 0 5 0 | 1 1 0 4 0 | 0 3 3 0 0 | 1 0 0 5 0 | 0 2 0 3 1 | 0 0 5 0 1 | 3 0 0 1 2 | 5 1 0 0 0 | 0 2 0 4 0 | 1 0 2 0 3
            0 0 0 0 6 | 0 1 0 5 0 | 0 2 0 1 3 | 2 0 0 4 0 | 1 0 0 4 1 | 0 5 0 1 0 | 4 0 0 0 2 | 0 2 0 4 0 | 1 0 5 0 0 | 0 0 0 0 6
            """;

    @Test
    void K5_fleisss_diagnoses_of_1971() {
        var table =
                DIAGNOSES
                        .lines()
                        .flatMap(line -> Stream.of(line.split(" \\| ")))
                        .map(patient ->
                                Stream.of(patient.split(" ")).mapToInt(Integer::parseInt).toArray())
                        .toArray(int[][]::new);

        assertThat(table).hasDimensions(30, 5);
        Digits.matches(FleissKappa.of(table).fixedMarginal().value(), "0.4302445");
    }

    @Test
    void coders_who_always_agree_have_one_and_turned_tables_the_same() {
        assertThat(
                        CohenKappa.of(new int[] {0, 1, 2, 1}, new int[] {0, 1, 2, 1}, 3)
                                .linear()
                                .value())
                .isEqualTo(1);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1960);
        for (var run = 0; run < 200; run++) {
            var one = random.ints(30, 0, 4).toArray();
            var other = random.ints(30, 0, 4).toArray();
            var there = CohenKappa.of(one, other, 4);
            var back = CohenKappa.of(other, one, 4);

            assertThat(there.quadratic().value())
                    .isCloseTo(back.quadratic().value(), within(1e-12))
                    .isBetween(-1.0, 1.0);
            assertThat(there.kappa(Confidence.DISPLAY).value())
                    .isCloseTo(back.kappa(Confidence.DISPLAY).value(), within(1e-12));
            assertThat(there.standardError()).isCloseTo(back.standardError(), within(1e-12));
        }
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        assertThatThrownBy(() -> CohenKappa.of(new int[] {0, 1}, new int[] {0}, 2))
                .hasMessageContaining("sizes-differ");
        assertThatThrownBy(() -> CohenKappa.of(new int[] {0, 5}, new int[] {0, 1}, 2))
                .hasMessageContaining("code-out-of-range");
        assertThatThrownBy(() -> CohenKappa.ofTable(new int[][] {{1, 2}, {1}}))
                .hasMessageContaining("table-not-square");
        assertThatThrownBy(() -> CohenKappa.ofTable(new int[][] {{0, 0}, {0, 0}}))
                .hasMessageContaining("nothing-coded");
        assertThatThrownBy(() -> CohenKappa.ofTable(new int[][] {{4, 0}, {0, 0}}).linear())
                .hasMessageContaining("one-category-only");
        assertThatThrownBy(() -> FleissKappa.of(new int[][] {{2, 1}, {2, 2}}))
                .hasMessageContaining("sizes-differ");
        assertThatThrownBy(() -> FleissKappa.of(new int[][] {{1, 0}}))
                .hasMessageContaining("too-few-coders");
        assertThatThrownBy(() -> FleissKappa.of(new int[][] {{3, 0}, {3, 0}}).fixedMarginal())
                .hasMessageContaining("one-category-only");
    }
}
