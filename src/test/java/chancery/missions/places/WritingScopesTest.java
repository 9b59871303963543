package chancery.missions.places;

import static chancery.missions.places.Places.GAZETTEER;
import static chancery.missions.places.Places.GEOGRAPHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.missions.places.ScopeAnswer.Understood;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritingScopesTest {

    @DisplayName("read back exactly")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "all",
                "europe canada australia new-zealand except switzerland",
                "eu schengen except hungary BERLIN",
                "all except mission:NO THE_HAGUE",
                "DE mission:SINGAPORE singapore"
            })
    void read_back(String text) {
        assertThat(Scope.parse(text)).hasToString(text);
    }

    @DisplayName("are brought into one form")
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "  Europe,  Canada;EUROPE except  Suisse | europe canada EUROPE except suisse",
                "Nouvelle-Zélande EXCEPT mission:the_hague | nouvelle-zelande except mission:THE_HAGUE",
                "All germany NATO | all",
                "G7 g7 | g7"
            })
    void one_form(String typed, String kept) {
        assertThat(Scope.parse(typed)).hasToString(kept);
    }

    @DisplayName("are kept in the plainest names once looked up")
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Europe Canada EUROPE except Suisse | europe canada except switzerland",
                "DE allemagne Germany | germany",
                "OTAN except berlin the-hague | nato except BERLIN THE_HAGUE",
                "mission:berlin mission:no | BERLIN mission:NO",
                "singapore SINGAPORE | singapore SINGAPORE"
            })
    void plainest(String typed, String kept) {
        assertThat(Scope.read(typed, GAZETTEER)).isEqualTo(new Understood(Scope.parse(kept)));
        assertThat(Scope.parse(kept)).hasToString(kept);
    }

    @DisplayName("are refused when the form is wrong")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " , ",
                "except germany",
                "europe except",
                "europe except germany except france",
                "europe except all",
                "europe & asia",
                "mission:",
                "mission:42"
            })
    void wrong_form(String text) {
        assertThatThrownBy(() -> Scope.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a scope: ");
    }

    @Test
    void cannot_be_made_of_names_that_would_not_read_back() {
        assertThatThrownBy(() -> new Scope(List.of("New Zealand"), List.of()))
                .hasMessage("not a name for a scope: New Zealand");
        assertThatThrownBy(() -> new Scope(List.of("europe"), List.of("except")))
                .hasMessage("not a name for a scope: except");
    }

    @Test
    void any_ten_thousand_read_back() {
        var random = new Random(20251121);
        for (int round = 0; round < 10_000; round++) {
            var scope = new Scope(names(random, 1), names(random, 0));
            var typed = disguised(scope.toString(), random);

            assertThat(Scope.parse(scope.toString())).isEqualTo(scope);
            assertThat(Scope.parse(typed)).as(typed).isEqualTo(scope);
            assertThat(Scope.read(typed, GAZETTEER)).isEqualTo(new Understood(plain(scope)));
        }
    }

    private static Scope plain(Scope scope) {
        return new Scope(plain(scope.included()), plain(scope.excluded()));
    }

    private static List<String> plain(List<String> names) {
        return names.stream().map(GAZETTEER::place).map(GAZETTEER::nameOf).toList();
    }

    private static List<String> names(Random random, int atLeast) {
        return Stream.generate(() -> name(random)).limit(atLeast + random.nextInt(5)).toList();
    }

    private static String name(Random random) {
        var countries = GEOGRAPHY.countries().all();
        var country = countries.get(random.nextInt(countries.size()));
        var regions = GEOGRAPHY.regions();
        return switch (random.nextInt(5)) {
            case 0 -> country.code().text();
            case 1 -> Slug.of(country.name().french());
            case 2 -> regions.get(random.nextInt(regions.size())).canonical();
            case 3 ->
                    Stream.of("BERLIN", "THE_HAGUE", "mission:NO").toList().get(random.nextInt(3));
            default -> country.canonical();
        };
    }

    /// Other spaces and commas, and capitals at the beginning of words in small letters.
    private static String disguised(String text, Random random) {
        return Stream.of(text.split(" "))
                .map(word -> random.nextBoolean() ? capitalised(word) : word)
                .reduce((one, next) -> one + (random.nextBoolean() ? " " : ",\n ") + next)
                .orElseThrow();
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
