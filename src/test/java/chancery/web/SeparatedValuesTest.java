package chancery.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chancery.kernel.BadInput;
import chancery.web.SeparatedValues.Limits;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SeparatedValuesTest {

    private static final Limits LIMITS = new Limits("probe", 64, 2);

    @Test
    void commas_and_semicolons_are_read_alike() {
        assertThat(read("Host,Authority EN\nDE,\"Foreign, Office\"\n"))
                .isEqualTo(read("host;authority_en\nDE;Foreign, Office\n"))
                .isEqualTo("[host, authority_en] {host=DE, authority_en=Foreign, Office}");
    }

    @Test
    void cells_of_unknown_columns_are_left_out_and_short_rows_end_early() {
        var file = SeparatedValues.read("a,b,c\n 1 ,2\n", LIMITS, SeparatedValues::plain);

        assertThat(file.cells(file.rows().getFirst(), "ac"::contains)).hasToString("{a=1}");
    }

    @Test
    void the_mark_before_utf_8_is_not_part_of_the_text() {
        assertThat(SeparatedValues.decode("\uFEFFhost".getBytes(UTF_8), LIMITS)).isEqualTo("host");
    }

    @Test
    void every_refusal_is_told_in_the_sentences_of_whoever_reads() {
        assertThat(faultOf(() -> read("  \n"))).isEqualTo("probe.fault.file-empty");
        assertThat(faultOf(() -> read("a,A\n1,2"))).isEqualTo("probe.fault.file-column-twice");
        assertThat(faultOf(() -> read("a\n1\n2\n3\n"))).isEqualTo("probe.fault.file-rows");
        assertThat(faultOf(() -> read("a\n\"1"))).isEqualTo("probe.fault.file-form");
        assertThat(faultOf(() -> read("a\n" + "1".repeat(70))))
                .isEqualTo("probe.fault.file-too-large");
        assertThat(faultOf(() -> SeparatedValues.decode(new byte[65], LIMITS)))
                .isEqualTo("probe.fault.file-too-large");
        assertThat(faultOf(() -> SeparatedValues.decode("é".getBytes(ISO_8859_1), LIMITS)))
                .isEqualTo("probe.fault.file-encoding");
    }

    private static String read(String text) {
        var file = SeparatedValues.read(text, LIMITS, SeparatedValues::plain);
        return file.columns() + " " + file.cells(file.rows().getFirst(), name -> true);
    }

    private static String faultOf(ThrowingCallable reading) {
        return catchThrowableOfType(BadInput.class, reading).faults().getFirst().message();
    }
}
