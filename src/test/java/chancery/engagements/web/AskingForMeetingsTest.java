package chancery.engagements.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Browser;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskingForMeetingsTest {

    private final Browser berlin = Calls.berlin();

    private Map<String, String> wish(String tasking, String subject, String time) {
        var page = berlin.get("/engagements/ask?tasking=" + tasking).body();
        var fields = new LinkedHashMap<String, String>();
        fields.put("mission", "BERLIN");
        fields.put("host", "DE");
        fields.put("tasking", tasking);
        fields.put("once", Calls.hidden(page, "once"));
        fields.put("subject", subject);
        fields.put("mode", "DEMARCHE");
        fields.put("plannedAt", time);
        fields.put("interlocutors[0].office", Calls.DESK.toString());
        return fields;
    }

    private String asked(String tasking, String subject, String time) {
        var fields = wish(tasking, subject, time);
        fields.put("seen", "yes");
        return Calls.addressIn(berlin.post("/engagements/ask", fields));
    }

    @Test
    void shows_what_else_is_planned_before_it_is_asked_for() {
        var tasking = Calls.tasking("Clashing");
        asked(tasking, "First wish", "2026-06-10T10:00");
        var second = wish(tasking, "Second wish", "2026-06-12T10:00");

        var shown = berlin.post("/engagements/ask", second);

        assertThat(shown.status()).isEqualTo(409);
        assertThat(shown.body()).contains("First wish", "Ask all the same", "Second wish");
        second.put("seen", "yes");
        assertThat(berlin.post("/engagements/ask", second).status()).isEqualTo(303);
    }

    @Test
    void follows_the_approach_from_asked_to_held() {
        var tasking = Calls.tasking("From asked to held");
        var page = asked(tasking, "A long way", "2026-07-10T10:00");
        step(page, Map.of("step", "REFUSE", "side", "THEIRS", "text", "The minister travels."));
        step(page, Map.of("step", "ASK", "side", "OURS"));
        step(page, Map.of("step", "GRANT", "side", "THEIRS", "plannedAt", "2026-07-17T15:00"));

        assertThat(berlin.get(page).body())
                .contains("The minister travels.", "by the host", "17 Jul 2026", "Head of Desk");
        var form = berlin.get(page + "/record?tasking=" + tasking).body();
        assertThat(form).contains("Record what happened", "A long way");
        var fields = Calls.form(berlin, tasking, "1d+");
        fields.put("purpose", "HOLD");
        fields.put("revision", Calls.hidden(form, "revision"));
        assertThat(berlin.post(page + "/record", fields).status()).isEqualTo(303);
        assertThat(berlin.get(page).body())
                .contains("held", "host", "agreed", "Correct the record")
                .doesNotContain("Record what happened");
    }

    private void step(String page, Map<String, String> fields) {
        var answer = berlin.post(page + "/steps", fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    @Test
    void says_which_steps_are_not_open() {
        var page = asked(Calls.tasking("Refused for good"), "No way", "2026-08-10T10:00");
        step(page, Map.of("step", "REFUSE"));

        var answer = berlin.post(page + "/steps", Map.of("step", "POSTPONE"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("This step is not open: the approach is refused.");
        assertThat(berlin.post(page + "/steps", Map.of("step", "HOLD")).body())
                .contains("file what happened");
    }

    @Test
    void notices_that_somebody_else_was_faster() {
        var page = asked(Calls.tasking("Overtaken"), "Overtaken", "2026-09-10T10:00");
        step(page, Map.of("step", "GRANT", "revision", "1"));

        assertThat(berlin.post(page + "/steps", Map.of("step", "CANCEL", "revision", "1")).status())
                .isEqualTo(412);
    }

    @Test
    void needs_somebody_to_be_asked() {
        var fields = wish(Calls.tasking("Nobody"), "Nobody", "2026-10-10T10:00");
        fields.remove("interlocutors[0].office");

        assertThat(berlin.post("/engagements/ask", fields).body())
                .contains("Name at least one office to be approached.");
    }
}
