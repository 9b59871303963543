package chancery.evidence.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "10.2908/CRIM_PRIS_CTZ, 10.2908/CRIM_PRIS_CTZ",
        "https://doi.org/10.1002/sim.4780100317, 10.1002/sim.4780100317",
        "doi:10.1002/sim.1970, 10.1002/sim.1970",
        "http://data.europa.eu/eli/reg/2016/679/oj, http://data.europa.eu/eli/reg/2016/679/oj",
        "ECLI:EU:C:2014:317, ECLI:EU:C:2014:317",
        "978-92-76-20428-2, 9789276204282",
        "ISBN 9780306406157, 9780306406157"
    })
    void reads_the_names_publications_have(String written, String kept) {
        assertThat(Identifier.parse(written)).hasToString(kept);
        assertThat(Identifier.parse(kept)).hasToString(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9780306406158",
                "10.12/x",
                "ECLI:Court:1",
                "https://figures.example/a",
                "no"
            })
    void refuses_what_is_none(String written) {
        assertThatThrownBy(() -> Identifier.parse(written))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-05", "2024-05-17"})
    void a_date_is_as_exact_as_it_is_known(String text) {
        assertThat(PublicationDate.parse(text)).hasToString(text);
        assertThat(PublicationDate.parse(text).earliest().toString()).startsWith(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13", "2024-02-30", "24", "May 2024", "0999", "2024-5-1"})
    void what_is_no_date_is_refused(String text) {
        assertThatThrownBy(() -> PublicationDate.parse(text)).isInstanceOf(RuntimeException.class);
    }
}
