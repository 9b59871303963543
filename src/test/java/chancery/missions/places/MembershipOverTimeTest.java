package chancery.missions.places;

import static chancery.missions.places.Places.GAZETTEER;
import static chancery.missions.places.Places.country;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipOverTimeTest {

    @DisplayName("begins on the day of accession")
    @ParameterizedTest(name = "{1} is in {0} from {2}")
    @CsvSource({
        "eu, FR, 1958-01-01",
        "eu, GB, 1973-01-01",
        "eu, CY, 2004-05-01",
        "eu, HR, 2013-07-01",
        "schengen, CH, 2008-12-12",
        "schengen, HR, 2023-01-01",
        "schengen, BG, 2024-03-31",
        "schengen, RO, 2024-03-31",
        "eurozone, GR, 2001-01-01",
        "eurozone, HR, 2023-01-01",
        "eurozone, BG, 2026-01-01",
        "eea, LI, 1995-05-01",
        "eea, HR, 2014-04-12",
        "nato, FI, 2023-04-04",
        "nato, SE, 2024-03-07",
        "council-of-europe, GR, 1974-11-28",
        "osce, MN, 2012-11-21",
        "oecd, CR, 2021-05-25",
        "g7, CA, 1976-06-27",
        "efta, LI, 1991-09-01"
    })
    void begins(String grouping, String code, LocalDate first) {
        assertThat(isMember(grouping, code, first)).isTrue();
        assertThat(isMember(grouping, code, first.minusDays(1))).isFalse();
    }

    @DisplayName("ends before the first day outside")
    @ParameterizedTest(name = "{1} is out of {0} from {2}")
    @CsvSource({
        "eu, GB, 2020-02-01",
        "eea, GB, 2020-02-01",
        "council-of-europe, RU, 2022-03-16",
        "council-of-europe, GR, 1971-01-01",
        "efta, DK, 1973-01-01",
        "efta, GB, 1973-01-01",
        "efta, PT, 1986-01-01",
        "efta, AT, 1995-01-01"
    })
    void ends(String grouping, String code, LocalDate firstOutside) {
        assertThat(isMember(grouping, code, firstOutside)).isFalse();
        assertThat(isMember(grouping, code, firstOutside.minusDays(1))).isTrue();
    }

    @Test
    void europe_holds_the_members_of_the_union_wherever_they_lie() {
        assertThat(isMember("western-asia", "CY", LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(isMember("europe", "CY", LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(isMember("europe", "CY", LocalDate.of(2004, 4, 30))).isFalse();
    }

    @Test
    void europe_keeps_who_leaves_the_union_but_lies_in_it() {
        assertThat(isMember("europe", "GB", LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(isMember("northern-europe", "GB", LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(isMember("europe", "TR", LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void the_economic_area_is_the_union_and_three_states_more() {
        var day = LocalDate.of(2026, 1, 1);
        assertThat(GAZETTEER.countriesOf("eea", day))
                .containsAll(GAZETTEER.countriesOf("eu", day))
                .contains(country("IS"), country("LI"), country("NO"))
                .hasSize(30);
    }

    private static boolean isMember(String name, String code, LocalDate day) {
        return GAZETTEER.countriesOf(name, day).contains(country(code));
    }
}
