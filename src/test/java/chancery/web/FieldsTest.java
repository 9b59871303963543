package chancery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.OfficeCode;
import chancery.kernel.Precedence;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-00000000000a");

    @Test
    void reads_a_text_without_surrounding_space_and_with_plain_line_ends() {
        assertThat(form("t", " a\r\nb\t ").text("t", 10)).isEqualTo("a\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u3000"})
    void takes_space_for_nothing(String text) {
        assertThat(faults(form("t", text), fields -> fields.text("t", 10)))
                .containsExactly(Fault.of("t", "web.fault.missing"));
        assertThat(form("t", text).optionalText("t", 10)).isEmpty();
        assertThat(form("t", text).has("t")).isFalse();
    }

    @Test
    void counts_characters_as_people_do() {
        assertThat(form("t", "𝄞".repeat(10)).text("t", 10)).hasSize(20);
        assertThat(faults(form("t", "𝄞".repeat(11)), fields -> fields.text("t", 10)))
                .containsExactly(Fault.of("t", "web.fault.too-long", 10, 11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\0b",
                "a\u0007b",
                "a\u001bb",
                "a\u007fb",
                "a\u0085b",
                "a\ud800b",
                "a\udc00b",
                "a\ufffeb",
                "a\uffffb"
            })
    void refuses_control_characters_and_halves_of_characters(String text) {
        assertThat(faults(form("t", text), fields -> fields.text("t", 10)))
                .containsExactly(Fault.of("t", "web.fault.control"));
        assertThat(faults(form("t", text), fields -> fields.texts("t")))
                .containsExactly(Fault.of("t", "web.fault.control"));
    }

    @Test
    void refuses_one_field_sent_twice() {
        var fields = Fields.of(Map.of("t", List.of("a", "b")));

        assertThat(faults(fields, read -> read.text("t", 10)))
                .containsExactly(Fault.of("t", "web.fault.once"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FLASH", "flash", " Flash "})
    void reads_a_choice_in_any_case(String text) {
        assertThat(form("p", text).choice("p", Precedence.class)).isEqualTo(Precedence.FLASH);
    }

    @Test
    void tells_the_choices_there_are() {
        assertThat(faults(form("p", "urgent"), fields -> fields.choice("p", Precedence.class)))
                .containsExactly(
                        Fault.of(
                                "p",
                                "web.fault.choice",
                                "DEFERRED, ROUTINE, PRIORITY, IMMEDIATE, FLASH, OVERRIDE"));
        assertThat(form("p", "").choice("p", Precedence.class, Precedence.ROUTINE))
                .isEqualTo(Precedence.ROUTINE);
        assertThat(form("p", "").optionalChoice("p", Precedence.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, web.fault.day",
        "22.11.2026, web.fault.day",
        "2026-11-22T10:00:00Z, web.fault.day",
        "tomorrow, web.fault.day",
        "1899-12-31, web.fault.day-range",
        "2200-01-02, web.fault.day-range",
        "+12026-01-01, web.fault.day-range",
        "'', web.fault.missing"
    })
    void refuses_what_is_no_day(String text, String message) {
        assertThat(faults(form("d", text), fields -> fields.day("d")))
                .containsExactly(Fault.of("d", message));
    }

    @Test
    void reads_a_day_and_a_time_with_its_offset() {
        assertThat(form("d", "2028-02-29").day("d")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(form("i", "2026-11-22T10:30:00+02:00").optionalInstant("i"))
                .contains(Instant.parse("2026-11-22T08:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T10:30:00, web.fault.instant",
        "2026-11-22, web.fault.instant",
        "+999999999-01-01T00:00:00Z, web.fault.day-range",
        "-999999999-01-01T00:00:00Z, web.fault.day-range"
    })
    void refuses_what_is_no_time_or_beyond_what_is_kept(String text, String message) {
        assertThat(faults(form("i", text), fields -> fields.optionalInstant("i")))
                .containsExactly(Fault.of("i", message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "8", "-3", "1.0", "1e0", "three", "99999999999999999999", "0x3"})
    void refuses_numbers_out_of_bounds_and_what_is_none(String text) {
        assertThat(faults(form("n", text), fields -> fields.whole("n", 1, 7)))
                .containsExactly(Fault.of("n", "web.fault.whole", 1, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "ON, true",
        "yes, true",
        "false, false",
        "no, false",
        "off, false",
        "'', false"
    })
    void reads_yes_and_no(String text, boolean yes) {
        assertThat(form("y", text).yes("y")).isEqualTo(yes);
    }

    @Test
    void refuses_a_yes_that_is_neither() {
        assertThat(faults(form("y", "1"), fields -> fields.yes("y")))
                .containsExactly(Fault.of("y", "web.fault.yes"));
        assertThat(form("z", "1").yes("y")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-1-1-1-1",
                "0198c0de00007000800000000000000a",
                "0198c0de-0000-7000-8000-00000000000g",
                "{0198c0de-0000-7000-8000-00000000000a}"
            })
    void refuses_what_is_no_id(String text) {
        assertThat(faults(form("i", text), fields -> fields.id("i")))
                .containsExactly(Fault.of("i", "web.fault.id"));
    }

    @Test
    void reads_an_id_in_either_case() {
        assertThat(form("i", ID.toString()).id("i")).isEqualTo(ID);
        assertThat(form("i", ID.toString().toUpperCase(Locale.ROOT)).id("i")).isEqualTo(ID);
    }

    @Test
    void repeats_a_refused_value_shortened_and_without_anything_that_spoils_the_answer() {
        var long79 = "x".repeat(79);

        assertThat(
                        faults(
                                form("c", "x\ud800\0"),
                                fields -> fields.parsed("c", OfficeCode::parse, "m")))
                .containsExactly(Fault.of("c", "m", "x\ufffd\ufffd"));
        assertThat(
                        faults(
                                form("c", long79 + "𝄞𝄞"),
                                fields -> fields.parsed("c", OfficeCode::parse, "m")))
                .containsExactly(Fault.of("c", "m", long79 + "𝄞…"));
    }

    @Test
    void reads_all_texts_of_one_name_from_a_form_and_from_an_array() {
        assertThat(Fields.of(Map.of("t", List.of("a", " ", "b "))).texts("t"))
                .containsExactly("a", "b");
        assertThat(json("{\"t\": [\"a\", \"\", \"b\"]}").texts("t")).containsExactly("a", "b");
        assertThat(faults(form("t", "x".repeat(4_001)), fields -> fields.texts("t")))
                .containsExactly(Fault.of("t", "web.fault.too-long", 4_000, 4_001));
    }

    @Test
    void reads_rows_in_the_order_of_their_numbers() {
        var raw = new LinkedHashMap<String, List<String>>();
        raw.put("p[10].t", List.of("ten"));
        raw.put("p[2].t", List.of("two"));
        raw.put("p[0].t", List.of("nought"));
        raw.put("p[2].u", List.of("more"));

        assertThat(Fields.of(raw).rows("p"))
                .extracting(row -> row.text("t", 9))
                .containsExactly("nought", "two", "ten");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p[].t",
                "p[-1].t",
                "p[x].t",
                "p[00].t",
                "p[99999].t",
                "p[٠].t",
                "p[0]t",
                "p[0",
                "p[",
                "p.t",
                "q[0].t"
            })
    void takes_no_other_name_for_a_row(String name) {
        assertThat(form(name, "a").rows("p")).isEmpty();
        assertThat(faults(form(name, "a"), fields -> fields.rows("p")))
                .containsExactly(Fault.of(name, "web.fault.unknown-field"));
    }

    @Test
    void names_the_field_of_a_row_in_its_fault_and_reads_rows_within_rows() {
        var fields = json("{\"p\": [{\"t\": \"\", \"lines\": [{\"n\": 1}, {\"n\": \"x\"}]}]}");

        var row = fields.rows("p").getFirst();
        row.text("t", 9);
        row.rows("lines").forEach(line -> line.whole("n", 1, 9));

        assertThat(faults(fields, read -> ""))
                .extracting(Fault::field)
                .containsExactly("p[0].t", "p[0].lines[1].n");
        assertThat(form("p[0].t", " ").rows("p").getFirst().isEmpty()).isTrue();
    }

    @Test
    void refuses_fields_that_nobody_asked_for_in_a_call_and_at_most_twenty() {
        var raw = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < 30; i++) {
            raw.put("unknown" + i, List.of(""));
        }

        assertThat(faults(Fields.of(raw), fields -> "")).hasSize(20);
        assertThat(faults(form("x\ud800", "a"), fields -> ""))
                .containsExactly(Fault.of("x\ufffd", "web.fault.unknown-field"));
    }

    @Test
    void tells_every_fault_at_once() {
        var fields = Fields.of(Map.of("d", List.of("x"), "n", List.of("x")));
        fields.day("d");
        fields.whole("n", 1, 2);
        fields.text("t", 3);

        assertThatThrownBy(fields::refuseFaults)
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad ->
                                assertThat(bad.faults())
                                        .extracting(Fault::field)
                                        .containsExactly("d", "n", "t"));
    }

    private static Fields form(String name, String text) {
        return Fields.of(Map.of(name, List.of(text)));
    }

    private static Fields json(String text) {
        return JsonFields.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Fault> faults(Fields fields, Function<Fields, Object> reading) {
        var _ = reading.apply(fields);
        try {
            fields.refuseFaultsAndUnknown();
            return List.of();
        } catch (BadInput bad) {
            return bad.faults();
        }
    }
}
