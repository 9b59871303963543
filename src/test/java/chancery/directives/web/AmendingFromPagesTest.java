package chancery.directives.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Ministry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AmendingFromPagesTest {

    private final Ministry ministry = Ministry.shared();

    private static Map<String, String> amendment() {
        var fields = new LinkedHashMap<String, String>();
        Papers.fields("")
                .forEach((name, value) -> {
                    if (name.startsWith("points")) {
                        fields.put(name, value);
                    }
                });
        fields.put("points[0].scope", "all");
        fields.put("reason", "The vote was moved.");
        return fields;
    }

    @Test
    void changes_only_what_was_changed_once_it_is_released() {
        var address = Papers.released(ministry, "To be amended");
        var fields = amendment();
        fields.put("withdraw", "14");
        fields.put("points[2].number", "15");
        fields.put("points[2].text", "A new point.");
        var desk = ministry.browserOf(ministry.desk());
        assertThat(desk.post(address + "/amendment", fields).status()).isEqualTo(303);
        assertThat(desk.get(address).body()).contains("Amendment waiting for release: version 2");

        var director = ministry.browserOf(ministry.director());
        assertThat(director.post(address + "/amendment/release", Map.of()).status()).isEqualTo(303);

        assertThat(director.get(address).body())
                .contains("added: 15", "withdrawn: 14", "withdrawn (version 2)")
                .contains("The vote was moved.", "<del>")
                .doesNotContain("reworded:");
    }

    @Test
    void needs_a_reason_and_a_change() {
        var address = Papers.released(ministry, "Left alone");
        var desk = ministry.browserOf(ministry.desk());
        var fields = amendment();
        assertThat(desk.post(address + "/amendment", fields).body())
                .contains("Reword, add or withdraw at least one point.");
        fields.remove("reason");

        assertThat(desk.post(address + "/amendment", fields).status()).isEqualTo(422);
    }

    @Test
    void ends_a_directive_with_the_reason() {
        var address = Papers.released(ministry, "Coming to an end");
        var director = ministry.browserOf(ministry.director());
        assertThat(director.post(address + "/end", Map.of("how", "CLOSED")).status())
                .isEqualTo(422);
        director.post(address + "/end", Map.of("how", "CLOSED", "why", "The vote was won."));

        assertThat(director.get(address).body())
                .contains("The vote was won.", "Rui Tavares closed it.");
    }
}
