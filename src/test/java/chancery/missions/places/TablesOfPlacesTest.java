package chancery.missions.places;

import static chancery.missions.places.Places.GAZETTEER;
import static chancery.missions.places.Places.GEOGRAPHY;
import static chancery.missions.places.Places.TODAY;
import static chancery.missions.places.Places.country;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TablesOfPlacesTest {

    @Test
    void know_the_249_countries_of_ISO_3166_and_Kosovo() {
        assertThat(GEOGRAPHY.countries().all()).hasSize(250).extracting(Country::code).isSorted();
        assertThat(GEOGRAPHY.countries().find(country("XK"))).isPresent();
        assertThat(GEOGRAPHY.countries().find(country("ZZ"))).isEmpty();
    }

    @Test
    void name_countries_in_English_and_French() {
        assertThat(GEOGRAPHY.countries().country(country("CH")))
                .returns("CHE", Country::alpha3)
                .returns(new Bilingual("Switzerland", "Suisse"), Country::name)
                .returns(new Bilingual("Switzerland", "la Suisse"), Country::phrase);
    }

    @Test
    void place_every_country_but_Antarctica_in_a_known_region() {
        var regions = GEOGRAPHY.regions().stream().map(Region::canonical).toList();

        assertThat(GEOGRAPHY.countries().all())
                .filteredOn(country -> country.region().filter(regions::contains).isEmpty())
                .extracting(Country::code)
                .containsExactly(country("AQ"));
    }

    @Test
    void list_outer_regions_before_those_inside_them() {
        var seen = new HashSet<String>();
        for (var region : GEOGRAPHY.regions()) {
            assertThat(seen).containsAll(region.parent().stream().toList());
            seen.add(region.canonical());
        }
        assertThat(seen).hasSize(29);
    }

    @Test
    void give_no_name_to_two_places() {
        var owners = new HashMap<String, Place>();
        places().forEach(place ->
                names(place)
                        .forEach(name -> assertThat(owners.put(name, place)).as(name).isNull()));
        assertThat(owners).hasSizeGreaterThan(500);
    }

    @Test
    void find_every_place_under_every_name_in_both_languages() {
        places().forEach(place ->
                assertThat(names(place).map(GAZETTEER::place))
                        .as(place.canonical())
                        .isNotEmpty()
                        .containsOnly(place));
    }

    @Test
    void fill_every_text_in_both_languages() {
        places().flatMap(place -> Stream.of(place.name(), place.phrase(), place.whole()))
                .forEach(text -> {
                    assertThat(text.english()).isNotBlank();
                    assertThat(text.french()).isNotBlank().doesNotContain("'");
                });
    }

    @Test
    void count_the_members_of_today() {
        Map<String, Integer> members =
                GEOGRAPHY.groupings().stream()
                        .map(Grouping::canonical)
                        .collect(
                                toMap(
                                        identity(),
                                        name -> GAZETTEER.countriesOf(name, TODAY).size()));

        assertThat(members)
                .containsEntry("eu", 27)
                .containsEntry("schengen", 29)
                .containsEntry("eea", 30)
                .containsEntry("eurozone", 21)
                .containsEntry("efta", 4)
                .containsEntry("council-of-europe", 46)
                .containsEntry("osce", 57)
                .containsEntry("nato", 32)
                .containsEntry("g7", 7)
                .containsEntry("g20", 19)
                .containsEntry("oecd", 38)
                .hasSize(11);
    }

    @Test
    void cite_a_source_for_every_membership_and_never_count_a_member_twice() {
        for (var grouping : GEOGRAPHY.groupings()) {
            for (var one : grouping.memberships()) {
                assertThat(one.source()).isNotBlank();
                assertThat(GEOGRAPHY.countries().find(one.country())).isPresent();
                assertThat(grouping.memberships())
                        .filteredOn(other -> other.country().equals(one.country()))
                        .filteredOn(other -> other.period().overlaps(one.period()))
                        .containsExactly(one);
            }
        }
    }

    private static Stream<? extends Place> places() {
        return Stream.of(GEOGRAPHY.regions(), GEOGRAPHY.groupings(), GEOGRAPHY.countries().all())
                .flatMap(List::stream);
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(Stream.of(place.canonical()), place.alsoFoundAs().stream()).distinct();
    }
}
