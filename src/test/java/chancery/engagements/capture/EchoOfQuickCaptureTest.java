package chancery.engagements.capture;

import static chancery.engagements.capture.Lines.capture;
import static chancery.engagements.capture.Lines.faults;
import static chancery.engagements.capture.Lines.understood;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class EchoOfQuickCaptureTest {

    private static final String LINE =
            "1-6d+ 8w:timing 9p- \"it's {0}\" !\"send the draft law\" by 2027-04-01";

    private static final CaptureEcho ENGLISH = CaptureEcho.in(Locale.UK);
    private static final CaptureEcho FRENCH = CaptureEcho.in(Locale.CANADA_FRENCH);

    @Test
    void says_each_point_in_a_sentence() {
        assertThat(ENGLISH.sentences(capture(LINE)))
                .containsExactly(
                        "Points 1 to 6: delivered; host agreed.",
                        "Point 8: withheld, because of timing.",
                        "Point 9: delivered in part; host disagreed. In the host's words: “it's {0}” Promised by the host, due 1 April 2027: “send the draft law”");
    }

    @Test
    void says_it_in_french() {
        assertThat(FRENCH.sentences(capture(LINE)))
                .containsExactly(
                        "Points 1 à 6\u00a0: transmis\u202f; le pays hôte a donné son accord.",
                        "Point 8\u00a0: omis à dessein, le moment étant inopportun.",
                        "Point 9\u00a0: transmis en partie\u202f; le pays hôte a marqué son désaccord. Propos du pays hôte\u00a0: «\u00a0it's {0}\u00a0» Promis par le pays hôte, échéance le 1er avril 2027\u00a0: «\u00a0send the draft law\u00a0»");
    }

    @Test
    void french_agrees_in_number() {
        assertThat(FRENCH.sentences(capture("1n 3-4n 6f 8-9f")))
                .containsExactly(
                        "Point 1\u00a0: non évoqué, aucun motif consigné.",
                        "Points 3 à 4\u00a0: non évoqués, aucun motif consigné.",
                        "Point 6\u00a0: reporté, aucun motif consigné.",
                        "Points 8 à 9\u00a0: reportés, aucun motif consigné.");
    }

    @Test
    void says_what_was_left_out() {
        assertThat(ENGLISH.sentences(capture("7d 8w")))
                .containsExactly(
                        "Point 7: delivered; no response noted.",
                        "Point 8: withheld, no reason noted.");
    }

    @Test
    void says_whose_words_and_whose_promise_it_is() {
        assertThat(ENGLISH.sentences(capture("!!\"write\" by 2027-01-15 8w:other \"press there\"")))
                .containsExactly(
                        "Whole meeting: Promised by us, due 15 January 2027: “write”",
                        "Point 8: withheld, for another reason. In our words: “press there”");
    }

    @Test
    void remarks_on_dates_in_the_past() {
        assertThat(ENGLISH.remarks(understood("7d !\"a\" by 2026-11-30")))
                .containsExactly(
                        "Position 12: 30 November 2026 is in the past. Right if the promise was noted late; otherwise correct the date.");
    }

    @Test
    void says_a_fault_with_its_place_and_what_would_be_right() {
        assertThat(ENGLISH.sentence(faults("1d 7w+").getFirst()))
                .isEqualTo(
                        "Position 6, “+”: this is a response, and the point was not raised. Responses stand after d p a");
        assertThat(FRENCH.sentence(faults("7d !\"a\" by").getFirst()))
                .isEqualTo(
                        "Position 11\u00a0: ce n'est pas une date du calendrier. Écrivez l'année, le mois et le jour, par exemple 2027-03-31");
    }

    @Test
    void positions_above_a_thousand_have_no_separator_and_long_readings_are_cut() {
        var line = " ".repeat(1_999) + "\"" + "x".repeat(5_000);

        assertThat(ENGLISH.sentence(faults(line).getFirst()))
                .startsWith("Position 2000, “\"xxx")
                .hasSizeLessThan(200);
    }

    @Test
    void a_language_without_words_gets_english_throughout() {
        assertThat(CaptureEcho.in(Locale.GERMAN).sentences(capture("!\"a\" by 2027-03-31")))
                .containsExactly("Whole meeting: Promised by the host, due 31 March 2027: “a”");
    }
}
