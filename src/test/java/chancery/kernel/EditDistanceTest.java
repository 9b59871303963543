package chancery.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @DisplayName("counts slips")
    @ParameterizedTest(name = "{0} and {1} are {2} apart")
    @CsvSource({
        "malta, malta, 0",
        "malta, mallta, 1",
        "malta, mata, 1",
        "malta, malto, 1",
        "malta, matla, 1",
        "malta, '', 5",
        "'', chad, 4",
        "iran, iraq, 1",
        "niger, nigeria, 2",
        "ca, abc, 3"
    })
    void counts(String one, String other, int slips) {
        assertThat(EditDistance.between(one, other)).isEqualTo(slips);
        assertThat(EditDistance.between(other, one)).isEqualTo(slips);
    }
}
