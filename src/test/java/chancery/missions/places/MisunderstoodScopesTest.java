package chancery.missions.places;

import static chancery.missions.places.Places.GAZETTEER;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.missions.places.ScopeAnswer.Misunderstood;
import chancery.missions.places.ScopeProblem.UnknownName;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisunderstoodScopesTest {

    @Test
    void name_every_unknown_place_with_its_position_and_the_nearest_names() {
        assertThat(Scope.read("europe germny canada except xylophone", GAZETTEER))
                .isEqualTo(
                        new Misunderstood(
                                List.of(
                                        new UnknownName("germny", 8, List.of("germany")),
                                        new UnknownName("xylophone", 29, List.of()))));
    }

    @Test
    void see_that_a_name_was_written_without_its_hyphens() {
        assertThat(Scope.read("asia new zealand except papua New Guinea", GAZETTEER))
                .isEqualTo(
                        new Misunderstood(
                                List.of(
                                        new UnknownName("new zealand", 6, List.of("new-zealand")),
                                        new UnknownName(
                                                "papua New Guinea",
                                                25,
                                                List.of("papua-new-guinea")))));
    }

    @DisplayName("say in English what is wrong")
    @ParameterizedTest(name = "[{0}] {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Nobody is named. Write at least one region, grouping, country or mission, or all.",
                "europe germny | No place and no mission is called “germny” (character 8). Did you mean germany?",
                "xylophone | No place and no mission is called “xylophone” (character 1).",
                "europe nigerai | No place and no mission is called “nigerai” (character 8). Did you mean nigeria or niger?",
                "europe & asia | “&” (character 8) is not a name. Names are words such as new-zealand or codes such as NZ.",
                "asia except nepal except china | “except” stands a second time (character 19). Write it once, before everything that is left out.",
                "asia except | Nothing is named after “except” (character 6). Name what is left out, or remove the word.",
                "except asia | Nothing is named before “except” (character 1). Name who is meant first, or write all.",
                "asia except all | “all” cannot be left out (character 13): nobody would remain."
            })
    void in_english(String text, String sentence) {
        assertThat(sentences(text, ENGLISH)).containsExactly(sentence);
    }

    @DisplayName("say in French what is wrong")
    @ParameterizedTest(name = "[{0}] {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Personne n’est désigné. Indiquez au moins une région, un groupement, un pays ou un poste, ou bien all.",
                "europe allemange | Aucun lieu ni aucun poste ne s’appelle « allemange » (caractère 8). Vouliez-vous dire allemagne ?",
                "xylophone | Aucun lieu ni aucun poste ne s’appelle « xylophone » (caractère 1).",
                "europe & asia | « & » (caractère 8) n’est pas un nom. Les noms sont des mots comme nouvelle-zelande ou des codes comme NZ.",
                "asia except nepal except china | « except » figure une seconde fois (caractère 19). Ne l’écrivez qu’une fois, avant tout ce qui est exclu.",
                "asia except | Rien n’est indiqué après « except » (caractère 6). Indiquez ce qui est exclu, ou retirez ce mot.",
                "except asia | Rien n’est indiqué avant « except » (caractère 1). Indiquez d’abord qui est visé, ou écrivez all.",
                "asia except all | « all » ne peut être exclu (caractère 13) : il ne resterait personne."
            })
    void in_french(String text, String sentence) {
        assertThat(sentences(text, FRENCH))
                .extracting(said -> said.replace('\u00A0', ' '))
                .containsExactly(sentence);
    }

    @Test
    void offer_up_to_three_names_as_a_choice() {
        var problem = new UnknownName("ira", 1, List.of("iran", "iraq", "ireland"));

        assertThat(problem.inWords(ENGLISH)).endsWith("Did you mean iran, iraq or ireland?");
        assertThat(problem.inWords(FRENCH)).contains("dire iran, iraq ou ireland");
    }

    @Test
    void tell_everything_at_once_in_the_order_of_the_text() {
        assertThat(sentences("except grmany & except", ENGLISH))
                .extracting(said -> said.replaceAll(".*character (\\d+).*", "$1"))
                .containsExactly("1", "8", "15", "17");
        assertThat(sentences("except", ENGLISH)).hasSize(2);
    }

    @Test
    void are_told_in_English_to_readers_of_other_languages() {
        assertThat(sentences("asia except", GERMAN)).isEqualTo(sentences("asia except", ENGLISH));
    }

    @Test
    void have_all_their_texts_in_both_languages() throws IOException {
        assertThat(keys("scope_fr.properties"))
                .isEqualTo(keys("scope.properties"))
                .hasSize(14)
                .allSatisfy(key -> assertThat(key.toString()).startsWith("missions.scope."));
    }

    private static Set<Object> keys(String bundle) throws IOException {
        var texts = new Properties();
        try (var file = Scope.class.getResourceAsStream("/missions/" + bundle)) {
            texts.load(Objects.requireNonNull(file));
        }
        return texts.keySet();
    }

    private static List<String> sentences(String text, Locale language) {
        return switch (Scope.read(text, GAZETTEER)) {
            case Misunderstood(var problems) ->
                    problems.stream().map(problem -> problem.inWords(language)).toList();
            case ScopeAnswer.Understood(var scope) -> List.of("understood: " + scope);
        };
    }
}
