package chancery.missions.places;

import static chancery.missions.places.Places.GAZETTEER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopesInWordsTest {

    @DisplayName("are said in English")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "europe canada australia new-zealand except switzerland | All of Europe, Canada, Australia and New Zealand, except Switzerland.",
                "all | All countries.",
                "all except US united-kingdom | All countries, except the United States and the United Kingdom.",
                "eu schengen except hungary BERLIN | All member states of the European Union and all countries of the Schengen area, except Hungary and Embassy Berlin.",
                "americas except caribbean nato | All of the Americas, except the Caribbean and the member states of NATO.",
                "netherlands | The Netherlands."
            })
    void in_english(String scope, String sentence) {
        assertThat(said(scope, Locale.UK)).isEqualTo(sentence);
    }

    @DisplayName("are said in French")
    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "europe canada australia new-zealand except switzerland | Toute l’Europe, le Canada, l’Australie et la Nouvelle-Zélande, sauf la Suisse.",
                "all | Tous les pays.",
                "all except US united-kingdom | Tous les pays, sauf les États-Unis et le Royaume-Uni.",
                "eu schengen except hungary BERLIN | Tous les États membres de l’Union européenne et tous les pays de l’espace Schengen, sauf la Hongrie et Embassy Berlin.",
                "americas except caribbean nato | Toutes les Amériques, sauf les Caraïbes et les États membres de l’OTAN.",
                "ecuador | L’Équateur."
            })
    void in_french(String scope, String sentence) {
        assertThat(said(scope, Locale.CANADA_FRENCH)).isEqualTo(sentence);
    }

    private static String said(String scope, Locale language) {
        return ScopeReading.inWords(Scope.parse(scope), GAZETTEER, language);
    }
}
