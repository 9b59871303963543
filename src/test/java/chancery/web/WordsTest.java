package chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.kernel.Precedence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Languages languages = new Languages();
    private final Words english = languages.in(Locale.ENGLISH);
    private final Words french = languages.in(Locale.FRENCH);

    @Test
    void chooses_between_one_and_many() {
        assertThat(english.say("web.faults", 1)).isEqualTo("One thing must be put right:");
        assertThat(english.say("web.faults", 3)).isEqualTo("3 things must be put right:");
        assertThat(french.say("web.faults", 1)).isNotEqualTo(french.say("web.faults", 2));
    }

    @Test
    void writes_numbers_without_grouping_and_days_and_values_in_words() {
        var words =
                new Words(
                        Locale.FRANCE,
                        Map.of("t", "{0} {1} {2}", "kernel.Precedence.FLASH", "flash"));

        assertThat(words.say("t", 12_345, LocalDate.of(2026, 5, 3), Precedence.FLASH))
                .isEqualTo("12345 3 mai 2026 flash");
        assertThat(words.say("t", Instant.EPOCH, 1, 2))
                .startsWith("1 janv. 1970")
                .contains("00:00 UTC");
    }

    @Test
    void leaves_apostrophes_alone_where_nothing_is_filled_in() {
        var words =
                new Words(Locale.FRANCE, Map.of("plain", "l'office", "filled", "l''office {0}"));

        assertThat(words.say("plain")).isEqualTo("l'office");
        assertThat(words.say("filled", "BERLIN")).isEqualTo("l'office BERLIN");
    }

    @Test
    void shows_the_key_of_a_text_that_is_missing() {
        assertThat(english.say("web.no-such-text")).isEqualTo("web.no-such-text");
        assertThat(english.has("web.no-such-text")).isFalse();
    }

    @Test
    void tells_a_sentence_with_facts_by_name() {
        var words = new Words(Locale.UK, Map.of("s", "{by} released it as {reference}."));

        assertThat(
                        words.tell(
                                "s",
                                Map.of("by", "Clara {reference}", "reference", "26 MINFOR 00001")))
                .isEqualTo("Clara {reference} released it as 26 MINFOR 00001.");
    }

    @Test
    void speaks_english_to_those_who_ask_for_another_language() {
        assertThat(languages.in(Locale.GERMAN)).isSameAs(english);
        assertThat(languages.in(Locale.CANADA_FRENCH)).isSameAs(french);
    }
}
