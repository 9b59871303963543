package chancery.directives.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceInWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FREQ=WEEKLY                                     | weekly                                              | chaque semaine
                    FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,MO              | every 2 weeks on Monday and Thursday                | toutes les 2 semaines le lundi et le jeudi
                    FREQ=WEEKLY;BYDAY=MO,WE,FR                      | weekly on Monday, Wednesday and Friday              | chaque semaine le lundi, le mercredi et le vendredi
                    FREQ=MONTHLY                                    | monthly                                             | chaque mois
                    FREQ=MONTHLY;BYMONTHDAY=1                       | monthly on day 1                                    | chaque mois le 1er
                    FREQ=MONTHLY;BYMONTHDAY=-1                      | monthly on the last day                             | chaque mois le dernier jour
                    FREQ=MONTHLY;INTERVAL=3                         | quarterly                                           | chaque trimestre
                    FREQ=MONTHLY;INTERVAL=4;BYMONTHDAY=15           | every 4 months on day 15                            | tous les 4 mois le 15
                    FREQ=MONTHLY;INTERVAL=6;COUNT=4                 | half-yearly, 4 times                                | chaque semestre, 4 fois
                    FREQ=MONTHLY;BYDAY=2TU                          | monthly on the second Tuesday                       | chaque mois le deuxième mardi
                    FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1   | monthly on the last day from Monday to Friday       | chaque mois le dernier jour du lundi au vendredi
                    FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15             | yearly on 15 March                                  | chaque année le 15 mars
                    FREQ=YEARLY;INTERVAL=2;UNTIL=20320101           | every 2 years, until 1 January 2032                 | tous les 2 ans, jusqu'au 1er janvier 2032
                    FREQ=DAILY;INTERVAL=10                          | every 10 days                                       | tous les 10 jours
                    FREQ=YEARLY;BYDAY=20MO                          | by the rule FREQ=YEARLY;BYDAY=20MO                  | selon la règle FREQ=YEARLY;BYDAY=20MO
                    """,
            quoteCharacter = '"')
    void tells_the_usual_rules_in_english_and_french(String rule, String english, String french) {
        var cadence = new Cadence.Recurring(LocalDate.of(2026, 1, 15), rule);

        assertThat(cadence.inWords(Locale.ENGLISH)).isEqualTo(english + ", from 15 January 2026");
        assertThat(cadence.inWords(Locale.FRENCH))
                .isEqualTo(french + ", à partir du 15 janvier 2026");
    }

    @Test
    void tells_a_common_choice_that_minds_short_months() {
        var quarterly = CommonCadence.QUARTERLY.from(LocalDate.of(2026, 1, 31));

        assertThat(quarterly.inWords(Locale.UK))
                .isEqualTo(
                        "quarterly on day 31, or the last day of a shorter month, from 31 January 2026");
        assertThat(quarterly.inWords(Locale.FRANCE))
                .isEqualTo(
                        "chaque trimestre le 31, ou le dernier jour d'un mois plus court,"
                                + " à partir du 31 janvier 2026");
    }

    @Test
    void tells_once_and_standing() {
        assertThat(new Cadence.Once().inWords(Locale.FRENCH)).isEqualTo("une seule fois");
        assertThat(new Cadence.Standing().inWords(Locale.ENGLISH))
                .isEqualTo("at every occasion, until withdrawn");
    }

    @Test
    void has_every_text_in_both_languages() throws Exception {
        assertThat(keys("cadence_fr")).isEqualTo(keys("cadence"));
    }

    private static Set<Object> keys(String bundle) throws Exception {
        var texts = new Properties();
        try (var stream =
                Cadence.class.getResourceAsStream("/directives/" + bundle + ".properties")) {
            texts.load(stream);
        }
        return texts.keySet();
    }
}
