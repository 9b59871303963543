package chancery.directives.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Ministry;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingTaskingsTest {

    private final Ministry ministry = Ministry.shared();

    @Test
    void begins_where_the_work_waits() {
        assertThat(ministry.browserOf(ministry.officerIn("BERLIN")).get("/").location())
                .isEqualTo("/inbox/BERLIN");
        assertThat(ministry.browserOf(ministry.desk()).get("/").location())
                .isEqualTo("/directives");
    }

    @Test
    void is_acknowledged_and_accepted_from_the_inbox() {
        var address = Papers.released(ministry, "From the inbox");
        var officer = ministry.officerIn("BERLIN");
        var berlin = ministry.browserOf(officer);
        assertThat(berlin.get("/inbox").body())
                .contains("From the inbox", "Germany", "To acknowledge", "in 18 days");

        var tasking = Papers.taskingOf(ministry, address, officer);
        var answer = berlin.post(tasking + "/steps", Map.of("kind", "ACKNOWLEDGE", "inbox", "yes"));

        assertThat(answer.location()).isEqualTo("/inbox/BERLIN");
        assertThat(berlin.get("/inbox").body()).contains("To deliver");
        assertThat(berlin.post(tasking + "/steps", Map.of("kind", "ACKNOWLEDGE")).status())
                .isEqualTo(409);
    }

    @Test
    void is_not_open_to_other_missions() {
        var address = Papers.released(ministry, "Not theirs");
        var tasking = Papers.taskingOf(ministry, address, ministry.officerIn("BERLIN"));
        var ottawa = ministry.browserOf(ministry.officerIn("OTTAWA"));

        assertThat(ottawa.get(tasking).status()).isEqualTo(404);
        assertThat(ottawa.get("/inbox/BERLIN").status()).isEqualTo(404);
        assertThat(ottawa.get("/inbox/nowhere").status()).isEqualTo(404);
    }

    @Test
    void carries_a_question_to_headquarters_and_the_answer_back() {
        var address = Papers.released(ministry, "With a question");
        var officer = ministry.officerIn("BERLIN");
        var berlin = ministry.browserOf(officer);
        var tasking = Papers.taskingOf(ministry, address, officer);
        assertThat(berlin.post(tasking + "/steps", Map.of("kind", "QUERY")).status())
                .isEqualTo(422);
        berlin.post(tasking + "/steps", Map.of("kind", "QUERY", "text", "Which annex?"));

        var desk = ministry.browserOf(ministry.desk());
        assertThat(desk.get("/inbox").body()).contains("Which annex?", "With a question");
        desk.post(tasking + "/steps", Map.of("kind", "GRANT", "text", "Annex B."));

        assertThat(berlin.get(tasking).body())
                .contains("Annex B.", "Clara Voss agreed for headquarters.");
    }

    @Test
    void is_given_to_an_officer_of_the_mission_alone() {
        var address = Papers.released(ministry, "Somebody works it");
        var officer = ministry.officerIn("BERLIN");
        var berlin = ministry.browserOf(officer);
        var tasking = Papers.taskingOf(ministry, address, officer);
        var other = ministry.officerIn("OTTAWA").id().toString();
        assertThat(berlin.post(tasking + "/assignment", Map.of("officer", other)).status())
                .isEqualTo(422);
        berlin.post(tasking + "/assignment", Map.of("officer", officer.id().toString()));

        assertThat(berlin.get(tasking).body()).contains("Jonas Reed gave it to Jonas Reed.");
    }

    @Test
    void shows_headquarters_what_a_mission_advises_against() {
        var address = Papers.released(ministry, "With a caution");
        var officer = ministry.officerIn("BERLIN");
        var berlin = ministry.browserOf(officer);
        var tasking = Papers.taskingOf(ministry, address, officer);
        var caution = Map.of("number", "14", "ground", "TIMING", "caution", "After the vote.");
        assertThat(berlin.post(tasking + "/cautions", caution).status()).isEqualTo(422);
        berlin.post(
                tasking + "/cautions",
                Map.of("number", "1", "ground", "HOST_LAW", "caution", "After the vote."));

        assertThat(ministry.browserOf(ministry.desk()).get(address).body())
                .contains("Jonas Reed advises against:", "After the vote.", "legal");
    }
}
