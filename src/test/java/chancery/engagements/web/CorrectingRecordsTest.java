package chancery.engagements.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Browser;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectingRecordsTest {

    private final Browser berlin = Calls.berlin();

    @Test
    void shows_both_versions_their_differences_and_the_reason() {
        var tasking = Calls.tasking("To be corrected");
        var page = Calls.filed(berlin, tasking, "1d~ \"will revert\" 2w:timing");
        var form = berlin.get(page + "/correction").body();
        assertThat(form).contains("value=\"will revert\"", "value=\"2026-03-01T10:30\"");
        assertThat(form)
                .containsPattern(
                        "name=\"points\\[1]\\.delivery\"[^>]*>(?s:.*?)DELIVERED\" selected");

        var fields = Calls.form(berlin, tasking, "1d+ 2w:timing");
        fields.put("purpose", "CORRECT");
        fields.put("revision", Calls.hidden(form, "revision"));
        assertThat(berlin.post(page + "/correction", fields).status()).isEqualTo(422);
        fields.put("reason", "The host called back.");
        assertThat(berlin.post(page + "/correction", fields).status()).isEqualTo(303);

        assertThat(berlin.get(page).body())
                .contains("Version 2", "Reason: The host called back.")
                .contains("<del>delivered; non-committal; “will revert”</del>")
                .contains("<ins>delivered; agreed</ins>");
        assertThat(berlin.post(page + "/correction", fields).status()).isEqualTo(412);
    }

    @Test
    void of_two_who_correct_at_once_the_second_sees_the_difference_and_loses_nothing() {
        var page = Calls.filed(berlin, Calls.tasking("Corrected by two"), "1d~ 2d+");
        var head = Calls.MINISTRY.browserOf(Calls.MINISTRY.releaserIn("BERLIN"));
        var mine = correction(page, "1d+ 2d+", "The host called back.");
        var theirs = correction(page, "1d-- 2d+", "I was told otherwise.");
        theirs.put("summary", "A long talk, written by the second.");
        assertThat(berlin.post(page + "/correction", mine).status()).isEqualTo(303);

        var told = head.post(page + "/correction", theirs);

        assertThat(told.status()).isEqualTo(412);
        assertThat(told.body())
                .contains("Jonas Reed filed version 2 while you were writing")
                .contains("<del>delivered; non-committal</del>", "<ins>delivered; agreed</ins>")
                .contains("1d-- 2d+", "A long talk, written by the second.");
        theirs.put("revision", Calls.hidden(told.body(), "revision"));
        assertThat(head.post(page + "/correction", theirs).status()).isEqualTo(303);
        assertThat(berlin.get(page).body()).contains("Version 3", "Version 2", "Version 1");
    }

    private Map<String, String> correction(String page, String line, String reason) {
        var tasking =
                berlin.get(page)
                        .body()
                        .replaceFirst("(?s).*?href=\"/taskings/([0-9a-f-]{36}).*", "$1");
        var fields = Calls.form(berlin, tasking, line);
        fields.put("purpose", "CORRECT");
        fields.put("revision", Calls.hidden(berlin.get(page + "/correction").body(), "revision"));
        fields.put("reason", reason);
        return fields;
    }
}
