package chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {

    @Test
    void sees_a_body_as_a_form_with_the_same_names() {
        assertThat(
                        read(
                                """
                                {"t": "é", "n": 12, "b": true, "none": null, "list": ["x", {"y": 1}], "in": {"to": 2.50}}
                                """))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "t", List.of("é"),
                                "n", List.of("12"),
                                "b", List.of("true"),
                                "list[0]", List.of("x"),
                                "list[1].y", List.of("1"),
                                "in.to", List.of("2.5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "\"text\"", "true"})
    void refuses_what_is_no_object(String body) {
        assertThat(faultOf(body)).isEqualTo(Fault.of("", "web.fault.json-object"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "",
                " ",
                "{'a': 1}",
                "{\"a\": 1,}",
                "{\"a\": 1} {}",
                "{\"a\": NaN}",
                "{\"a\": 01}",
                "{a: 1}",
                "{\"a\": \"\n\"}",
                "{\"a\": 1, \"a\": 2}",
                "// x\n{}",
                "{\"a\": \"\\ud8\"}",
                "\u0000"
            })
    void tells_where_json_ends_to_be_json(String body) {
        assertThat(faultOf(body).message()).isIn("web.fault.json", "web.fault.json-object");
    }

    @Test
    void names_the_line_and_column() {
        assertThat(faultOf("{\n \"a\": x}")).isEqualTo(Fault.of("", "web.fault.json", 2, 7));
    }

    @Test
    void refuses_one_field_said_in_two_ways() {
        assertThat(faultOf("{\"a.b\": 1, \"a\": {\"b\": 2}}"))
                .isEqualTo(Fault.of("a.b", "web.fault.once"));
        assertThat(faultOf("{\"p\": [1], \"p[0]\": 2}"))
                .isEqualTo(Fault.of("p[0]", "web.fault.once"));
    }

    @Test
    void refuses_deep_nesting_and_floods_of_fields() {
        assertThat(faultOf("{\"a\":".repeat(9) + "1" + "}".repeat(9)).message())
                .isEqualTo("web.fault.json");
        assertThat(faultOf("[".repeat(100_000)).message()).isEqualTo("web.fault.json");
        assertThat(faultOf("{\"a\":[" + "1,".repeat(20_001) + "1]}").message())
                .isEqualTo("web.fault.too-many");
        assertThat(faultOf("{\"" + "k".repeat(60_000) + "\":1}").message())
                .isEqualTo("web.fault.json");
        assertThat(faultOf("{\"a\":" + "9".repeat(2_000) + "}").message())
                .isEqualTo("web.fault.json");
    }

    @Test
    void keeps_halves_of_characters_for_the_fields_to_refuse() {
        assertThat(read("{\"a\": \"\\ud800\"}")).containsEntry("a", List.of("\ud800"));
    }

    @Test
    void refuses_bytes_that_are_no_utf_8() {
        assertThat(
                        faultOf(new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xc3, '"', '}'})
                                .message())
                .isEqualTo("web.fault.json");
    }

    private static Map<String, List<String>> read(String body) {
        return JsonFields.read(body.getBytes(StandardCharsets.UTF_8)).raw();
    }

    private static Fault faultOf(String body) {
        return faultOf(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Fault faultOf(byte[] body) {
        try {
            throw new AssertionError("taken: " + JsonFields.read(body).raw());
        } catch (BadInput bad) {
            assertThat(bad.faults()).hasSize(1);
            return bad.faults().getFirst();
        }
    }
}
