package chancery.observations.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import chancery.observations.measures.identifiers.MeasureIdentifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifyingActsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ELI:/eli/loi/2024/1/26/IOMV2236472L/jo/texte",
                "ELI:http://data.europa.eu/eli/reg/2024/1348/oj",
                "CELEX:32024R1348",
                "CELEX:62019CJ0808",
                "CELEX:52020PC0610",
                "CELEX:32012R0001(01)",
                "NATIONAL:BGBl. 2026 I Nr. 12"
            })
    void reads_what_registers_write(String text) {
        assertThat(MeasureIdentifier.parse(text).toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CELEX:2024/1348",
                "CELEX:32024R",
                "CELEX:",
                "ELI:eli",
                "ELI:/law/2024/1",
                "ELI:/eli/loi 2024",
                "NATIONAL:x",
                "ISBN:12345",
                "32024R1348"
            })
    void refuses_what_no_register_writes(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> MeasureIdentifier.parse(text));
    }
}
