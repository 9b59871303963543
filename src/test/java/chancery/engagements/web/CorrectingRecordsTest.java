package chancery.engagements.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Browser;
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
}
