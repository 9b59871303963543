package chancery.directives.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Officer;
import chancery.testing.Answer;
import chancery.testing.Ministry;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ClearingAmendmentsTest {

    private static final String REWORDED =
            """
            {"reason": "Clearer.", "points": [{"number": 1, "kind": "CORE", "text": "%s", "release": "MAY_LEAVE"}]}
            """;

    private final Ministry ministry = Ministry.shared();

    private Answer call(Officer officer, String method, String path, String json) {
        return ministry.callerOf(officer)
                .send(method, "/api/v1" + path, "application/json", BodyPublishers.ofString(json));
    }

    private Answer post(Officer officer, String path, String json) {
        var answer = ministry.callerOf(officer).post("/api/v1" + path, json);
        return answer;
    }

    private String clearedAndReleased(String subject) {
        var draft = Papers.drafted(ministry.browserOf(ministry.desk()), subject);
        taken(post(ministry.desk(), draft + "/clearances", "{\"offices\": [\"LEGAL\"]}"));
        taken(post(ministry.counsel(), draft + "/clearances/LEGAL", "{\"decision\": \"CLEARED\"}"));
        var out = taken(post(ministry.director(), draft + "/release", "{}"));
        return "/directives/" + out.json().get("key").asString();
    }

    private static Answer taken(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer;
    }

    private JsonNode clearances(String directive) {
        return ministry.callerOf(ministry.desk())
                .get("/api/v1" + directive + "/amendments")
                .json()
                .get("clearances");
    }

    @Test
    void the_offices_that_cleared_the_text_clear_its_amendment_before_it_goes_out() {
        var directive = clearedAndReleased("Amended and cleared");
        taken(
                post(
                        ministry.desk(),
                        directive + "/amendments",
                        REWORDED.formatted("We still ask.")));
        assertThat(clearances(directive).get(0).get("decision").asString()).isEqualTo("ASKED");

        var early = post(ministry.director(), directive + "/release", "{}");
        assertThat(early.status()).isEqualTo(422);
        taken(
                post(
                        ministry.counsel(),
                        directive + "/clearances/LEGAL",
                        "{\"decision\": \"CLEARED\"}"));
        taken(post(ministry.director(), directive + "/release", "{}"));

        assertThat(ministry.browserOf(ministry.desk()).get(directive).body())
                .contains("cleared version 2 for LEGAL", "We still ask.");
    }

    @Test
    void rewording_the_amendment_voids_what_was_cleared() {
        var directive = clearedAndReleased("Amended twice before release");
        taken(post(ministry.desk(), directive + "/amendments", REWORDED.formatted("First try.")));
        taken(
                post(
                        ministry.counsel(),
                        directive + "/clearances/LEGAL",
                        "{\"decision\": \"CLEARED\"}"));

        taken(
                call(
                        ministry.desk(),
                        "PUT",
                        directive + "/amendments",
                        REWORDED.formatted("Second try.")));

        assertThat(clearances(directive).get(0).get("decision").asString()).isEqualTo("ASKED");
        assertThat(post(ministry.director(), directive + "/release", "{}").status()).isEqualTo(422);
        taken(
                post(
                        ministry.counsel(),
                        directive + "/clearances/LEGAL",
                        "{\"decision\": \"OBJECTED\", \"comment\": \"No.\"}"));
        assertThat(post(ministry.director(), directive + "/release", "{}").status()).isEqualTo(422);
    }

    @Test
    void
            missions_see_neither_the_waiting_text_nor_its_clearances_and_acknowledge_it_once_in_force() {
        var directive = clearedAndReleased("Unseen until released");
        var officer = ministry.officerIn("BERLIN");
        var berlin = ministry.browserOf(officer);
        var tasking = Papers.taskingOf(ministry, directive, officer);
        taken(post(officer, tasking + "/acknowledgement", "{}"));
        taken(
                post(
                        ministry.desk(),
                        directive + "/amendments",
                        REWORDED.formatted("The new words.")));
        assertThat(berlin.get(directive).body()).doesNotContain("The new words.");
        assertThat(berlin.get("/api/v1" + directive + "/amendments").status()).isNotEqualTo(200);
        taken(
                post(
                        ministry.counsel(),
                        directive + "/clearances/LEGAL",
                        "{\"decision\": \"CLEARED\"}"));
        taken(post(ministry.director(), directive + "/release", "{}"));

        assertThat(berlin.get(tasking).body()).contains("acknowledge version 2");
        taken(post(officer, tasking + "/amendment-acknowledgement", "{}"));

        assertThat(berlin.get(tasking).body())
                .contains("acknowledged the amendment")
                .doesNotContain("acknowledge version 2.");
    }

    @Test
    void the_form_of_an_amendment_has_more_rows_on_wish_and_keeps_what_is_typed() {
        var directive = Papers.released(ministry, "With more rows");
        var desk = ministry.browserOf(ministry.desk());
        var more =
                desk.post(
                        directive + "/amendment",
                        Map.of(
                                "more", "5",
                                "reason", "To add points",
                                "points[0].number", "1",
                                "points[0].text", "Half typed"));

        assertThat(more.status()).isEqualTo(200);
        assertThat(more.body()).contains("Half typed", "points[5].text", "To add points");
    }
}
