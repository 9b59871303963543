package chancery.missions.places;

import static chancery.missions.places.Places.GAZETTEER;
import static chancery.missions.places.Places.GEOGRAPHY;
import static chancery.missions.places.Places.TODAY;
import static chancery.missions.places.Places.country;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.kernel.OfficeCode;
import chancery.missions.places.Gazetteer.Suggestion;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookingUpNamesTest {

    @DisplayName("finds a place however it is written")
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "germany, germany",
        "Allemagne, germany",
        "GERMANY, germany",
        "DE, germany",
        "Côte-d’Ivoire, cote-d-ivoire",
        "ivory-coast, cote-d-ivoire",
        "turkey, turkiye",
        "uk, united-kingdom",
        "EU, eu",
        "OTAN, nato",
        "G7, g7",
        "europe-du-nord, northern-europe",
        "Toutes, ",
        "ALL, all",
        "BERLIN, BERLIN",
        "berlin, BERLIN",
        "mission:berlin, BERLIN",
        "THE_HAGUE, THE_HAGUE",
        "the-hague, THE_HAGUE",
        "mission:No, mission:NO"
    })
    void finds(String written, String plainest) {
        assertThat(GAZETTEER.find(written).map(GAZETTEER::nameOf).orElse(null)).isEqualTo(plainest);
    }

    @Test
    void a_country_wins_over_a_mission_in_small_letters_and_loses_in_capitals() {
        assertThat(GAZETTEER.place("singapore")).isInstanceOf(Country.class);
        assertThat(GAZETTEER.place("SINGAPORE")).isInstanceOf(MissionName.class);
        assertThat(GAZETTEER.place("mission:singapore")).isInstanceOf(MissionName.class);
    }

    @Test
    void a_countrys_code_wins_over_a_missions_code() {
        assertThat(GAZETTEER.place("NO").canonical()).isEqualTo("norway");
    }

    @Test
    void missions_called_like_the_words_of_a_scope_are_named_with_the_prefix() {
        var odd =
                new Gazetteer(
                        GEOGRAPHY,
                        List.of(
                                new MissionName(new OfficeCode("ALL"), "Office All"),
                                new MissionName(new OfficeCode("EXCEPT"), "Office Except")));

        assertThat(odd.place("ALL")).isInstanceOf(Place.Everywhere.class);
        assertThat(odd.nameOf(odd.place("mission:all"))).isEqualTo("mission:ALL");
        assertThat(odd.nameOf(odd.place("mission:except"))).isEqualTo("mission:EXCEPT");
    }

    @Test
    void codes_of_countries_are_read_in_capitals_only_because_some_are_words() {
        assertThat(GAZETTEER.place("IN").canonical()).isEqualTo("india");
        assertThat(GAZETTEER.find("in")).isEmpty();
        assertThat(GAZETTEER.nearest("in")).startsWith("india");
    }

    @Test
    void a_mission_holds_no_country_and_everywhere_holds_all() {
        assertThat(GAZETTEER.countriesOf("BERLIN", TODAY)).isEmpty();
        assertThat(GAZETTEER.countriesOf("all", TODAY)).hasSize(250);
        assertThat(GAZETTEER.countriesOf("FR", TODAY)).containsExactly(country("FR"));
    }

    @Test
    void regions_hold_what_the_regions_inside_them_hold() {
        assertThat(GAZETTEER.countriesOf("americas", TODAY))
                .containsAll(GAZETTEER.countriesOf("caribbean", TODAY))
                .contains(country("CA"), country("BR"), country("JM"));
        assertThat(GAZETTEER.countriesOf("australia-and-new-zealand", TODAY))
                .contains(country("AU"), country("NZ"))
                .doesNotContain(country("FJ"));
    }

    @Test
    void an_unknown_name_holds_nothing_it_is_refused() {
        assertThatThrownBy(() -> GAZETTEER.countriesOf("atlantis", TODAY))
                .hasMessage("no such place: atlantis");
    }

    @DisplayName("offers what is most like a slip")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "germny, germany",
        "swizterland, switzerland",
        "allemange, allemagne",
        "nothern-europe, northern-europe",
        "berlim, BERLIN",
        "the-hauge, THE_HAGUE",
        "nirway, norway",
        "mission:berlim, BERLIN"
    })
    void offers(String slip, String likeliest) {
        assertThat(GAZETTEER.nearest(slip)).startsWith(likeliest).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void offers_what_begins_so() {
        assertThat(GAZETTEER.nearest("switz")).contains("switzerland");
    }

    @Test
    void offers_nothing_when_nothing_is_alike() {
        assertThat(GAZETTEER.nearest("xylophone")).isEmpty();
    }

    @Test
    void completes_what_has_been_typed() {
        assertThat(GAZETTEER.startingWith("ger", 5))
                .extracting(Suggestion::name)
                .containsExactly("germany");
        assertThat(GAZETTEER.startingWith("B", 200))
                .extracting(Suggestion::name)
                .contains("BERLIN", "belgium")
                .doesNotContain("BE")
                .hasSizeLessThan(60);
        assertThat(GAZETTEER.startingWith("", 7)).hasSize(7);
    }

    @Test
    void completes_missions_only_after_their_prefix() {
        assertThat(GAZETTEER.startingWith("mission:b", 5))
                .extracting(Suggestion::name)
                .containsExactly("BERLIN", "BUDAPEST");
    }
}
