package chancery.engagements.capture;

import static chancery.engagements.capture.Lines.faults;
import static chancery.engagements.capture.Lines.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.engagements.capture.CaptureFault.Kind;
import chancery.engagements.exchange.ExactWords;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsInQuickCaptureTest {

    private static final String DATE = " by 2027-03-31";

    @Test
    void an_empty_line_says_nothing() {
        assertThat(faults("  "))
                .containsExactly(
                        new CaptureFault(Kind.NOTHING_WRITTEN, 0, 0, "", CaptureForm.EXAMPLE));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    hello               | NOT_A_PART                 | 1  | hello
                    7d, 8d              | UNKNOWN_RESPONSE           | 3  | ,
                    0d                  | NOT_A_POINT_NUMBER         | 1  | 0
                    200d                | NOT_A_POINT_NUMBER         | 1  | 200
                    1-99999999999d      | NOT_A_POINT_NUMBER         | 1  | 1-99999999999
                    5-3d                | RANGE_BACKWARDS            | 1  | 5-3
                    1d 7d+ 7w           | POINT_TWICE                | 8  | 7
                    7                   | NO_DELIVERY                | 1  | 7
                    7+                  | UNKNOWN_DELIVERY           | 2  | +
                    7D                  | UNKNOWN_DELIVERY           | 2  | D
                    1–6d                | UNKNOWN_DELIVERY           | 2  | –6d
                    7d++                | UNKNOWN_RESPONSE           | 3  | ++
                    7d+8w               | UNKNOWN_RESPONSE           | 3  | +8w
                    8w:rain             | UNKNOWN_REASON             | 3  | :rain
                    7d:agreed           | WRITTEN_OTHERWISE          | 3  | :agreed
                    7d:Took-Note        | WRITTEN_OTHERWISE          | 3  | :Took-Note
                    8w:legal-concern    | WRITTEN_OTHERWISE          | 3  | :legal-concern
                    7d:timing           | REASON_THOUGH_RAISED       | 3  | :timing
                    8w+                 | RESPONSE_THOUGH_NOT_RAISED | 3  | +
                    8w:other            | REASON_NEEDS_WORDS         | 3  | :other
                    "no" 7d             | WORDS_WITHOUT_POINT        | 1  | "no"
                    7d "no" "yes"       | WORDS_OUT_OF_PLACE         | 9  | "yes"
                    7d "no              | UNCLOSED_QUOTE             | 4  | "no
                    7d “no"             | UNCLOSED_QUOTE             | 4  | “no"
                    7d " "              | EMPTY_WORDS                | 4  | " "
                    7d !send            | COMMITMENT_UNCLEAR         | 4  | !send
                    7d !!!"a" by 2027-01-01 | COMMITMENT_UNCLEAR     | 4  | !!!
                    7d !"a" 8d          | COMMITMENT_WITHOUT_DATE    | 9  | 8d
                    7d !"a" by          | NOT_A_DATE                 | 11 | ``
                    7d !"a" by 31.3.27  | NOT_A_DATE                 | 12 | 31.3.27
                    7d !"a" by 2027-02-29 | NOT_A_DATE               | 12 | 2027-02-29
                    """)
    void names_the_fault_its_place_and_what_was_read(
            String line, Kind kind, int position, String read) {
        var fault = faults(line).getFirst();

        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.position() + 1).isEqualTo(position);
        assertThat(fault.read()).isEqualTo(read);
        assertThat(faults(line)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5-3d             | 3-5
                    7q               | d p a n w f
                    7d:agreed        | +
                    7d:timing        | n w f
                    8w+              | d p a
                    8w:legal-concern | :legal
                    3d 1-4d          | 3 (1)
                    3d 4d 9d 1-9d    | 3 (1), 4 (4), 9 (7)
                    1-4d 2-6d        | 2-4 (1)
                    """)
    void hints_at_what_would_be_right(String line, String hint) {
        assertThat(faults(line)).extracting(CaptureFault::hint).containsExactly(hint);
    }

    @Test
    void finds_every_fault_at_once() {
        assertThat(kinds("1x 300d 8w:rain foo 9d ! 3d \"open"))
                .containsExactly(
                        Kind.UNKNOWN_DELIVERY,
                        Kind.NOT_A_POINT_NUMBER,
                        Kind.UNKNOWN_REASON,
                        Kind.NOT_A_PART,
                        Kind.COMMITMENT_UNCLEAR,
                        Kind.UNCLOSED_QUOTE);
    }

    @Test
    void both_halves_of_a_point_may_be_wrong() {
        assertThat(kinds("5-3q")).containsExactly(Kind.RANGE_BACKWARDS, Kind.UNKNOWN_DELIVERY);
    }

    @Test
    void a_wrong_point_still_owns_the_words_after_it_and_counts_as_named() {
        assertThat(kinds("7x \"no\" !\"a\"" + DATE)).containsExactly(Kind.UNKNOWN_DELIVERY);
        assertThat(kinds("7x 7d")).containsExactly(Kind.UNKNOWN_DELIVERY, Kind.POINT_TWICE);
    }

    @Test
    void words_after_a_promise_are_out_of_place() {
        assertThat(kinds("7d !\"a\"" + DATE + " \"no\"")).containsExactly(Kind.WORDS_OUT_OF_PLACE);
    }

    @Test
    void words_and_promises_have_an_end() {
        var tooLong = '"' + "x".repeat(ExactWords.LONGEST + 1) + '"';

        assertThat(kinds("7d " + tooLong)).containsExactly(Kind.WORDS_TOO_LONG);
        assertThat(kinds("7d !" + tooLong + DATE)).containsExactly(Kind.WORDS_TOO_LONG);
    }

    @Test
    void a_line_has_an_end() {
        assertThat(kinds("7d" + " ".repeat(Capture.LONGEST))).containsExactly(Kind.LINE_TOO_LONG);
        assertThat(Capture.parse("7d" + " ".repeat(Capture.LONGEST - 2), Lines.TODAY))
                .isInstanceOf(CaptureReading.Understood.class);
    }

    @Test
    void a_line_that_could_not_be_written_again_is_too_long() {
        var quotes = "“" + "\"".repeat(ExactWords.LONGEST) + "” ";
        var line = new StringBuilder();
        for (int point = 1; point <= 9; point++) {
            line.append(point).append("d ").append(quotes);
        }

        assertThat(kinds(line.toString())).containsExactly(Kind.LINE_TOO_LONG);
    }

    @Test
    void a_hostile_line_is_answered_briefly() {
        var line = new StringBuilder();
        for (int point = 1; point <= PointRange.HIGHEST; point++) {
            line.append(point).append("d ");
        }
        while (line.length() < Capture.LONGEST - 8) {
            line.append("1-199d ");
        }

        assertThat(faults(line.toString())).hasSizeLessThan(3_000);
    }

    @Test
    void carets_stand_beneath_what_was_read() {
        assertThat(CaretLine.under("1d+ 8w:rain", faults("1d+ 8w:rain").getFirst()))
                .hasToString("1d+ 8w:rain\n      ^^^^^");
    }

    @Test
    void carets_stand_at_the_end_when_something_is_missing_there() {
        assertThat(CaretLine.under("7d !\"a\" by", faults("7d !\"a\" by").getFirst()))
                .hasToString("7d !\"a\" by\n          ^");
    }

    @Test
    void a_long_line_is_cut_around_the_fault() {
        var line = "1d \"" + "x".repeat(500) + "\" 8w:rain 9d \"" + "y".repeat(500) + '"';

        var caret = CaretLine.under(line, faults(line).getFirst());

        assertThat(caret.excerpt()).startsWith("…").endsWith("…").hasSize(74);
        assertThat(caret.excerpt().substring(caret.carets().indexOf('^'), caret.carets().length()))
                .isEqualTo(":rain");
    }

    @Test
    void every_kind_of_fault_is_shown_by_a_line_here_or_in_the_manual() {
        var shown = EnumSet.of(Kind.NOT_APPLICABLE, Kind.LINE_TOO_LONG, Kind.WORDS_TOO_LONG);
        for (var line : new TreeMap<>(QuickCaptureDocumentTest.FAULTY).keySet()) {
            shown.addAll(kinds(line));
        }

        assertThat(shown).containsExactlyInAnyOrderElementsOf(Set.of(Kind.values()));
    }
}
