package chancery.directives.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Officer;
import chancery.testing.Answer;
import chancery.testing.Ministry;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AnsweringCautionsTest {

    private final Ministry ministry = Ministry.shared();
    private final Officer officer = ministry.officerIn("BERLIN");

    /// Berlin advises against point 1 of a new directive.
    private record Cautioned(String directive, String tasking, String caution) {}

    private Cautioned cautioned(String subject, String ground) {
        var directive = Papers.released(ministry, subject);
        var tasking = Papers.taskingOf(ministry, directive, officer).replace("/taskings/", "");
        var said =
                ministry.callerOf(officer)
                        .post(
                                "/api/v1/taskings/" + tasking + "/points/1/caution",
                                "{\"ground\": \"%s\", \"text\": \"Not now.\"}".formatted(ground));
        assertThat(said.status()).as(said.body()).isEqualTo(201);
        return new Cautioned(directive, tasking, said.json().get("id").asString());
    }

    private Answer answer(Officer by, Cautioned cautioned, String json) {
        return ministry.callerOf(by)
                .post("/api/v1/cautions/" + cautioned.caution() + "/answer", json);
    }

    private JsonNode coverage(Cautioned cautioned) {
        return ministry.callerOf(ministry.desk())
                .get("/api/v1" + cautioned.directive() + "/coverage")
                .json();
    }

    private static String state(JsonNode coverage, String host) {
        for (var line : coverage.get("items")) {
            if (line.get("host").asString().equals(host)) {
                var cell = line.get("cells").get("1");
                return cell == null ? "" : cell.asString();
            }
        }
        return "";
    }

    @Test
    void the_mission_reads_the_answer_of_the_desk_and_it_waits_no_longer() {
        var cautioned = cautioned("Answered by the desk", "TIMING");
        var desk = ministry.browserOf(ministry.desk());
        assertThat(desk.get("/inbox").body())
                .contains("Answered by the desk", "Cautions to answer");

        var answered =
                desk.post(
                        "/taskings/"
                                + cautioned.tasking()
                                + "/cautions/"
                                + cautioned.caution()
                                + "/answer",
                        Map.of("decision", "MAINTAINED", "answer", "Please make it all the same."));

        assertThat(answered.status()).isEqualTo(303);
        assertThat(ministry.browserOf(officer).get("/taskings/" + cautioned.tasking()).body())
                .contains("the point stands", "Please make it all the same.", "maintained point 1");
        assertThat(desk.get("/inbox").body()).doesNotContain("Answered by the desk");
        assertThat(state(coverage(cautioned), "DE")).isEqualTo("NOT_YET");
    }

    @Test
    void a_legal_caution_waits_on_the_list_of_the_legal_role_which_alone_answers() {
        var cautioned = cautioned("For counsel", "HOST_LAW");
        var counsel = ministry.counsel();
        var list =
                ministry.callerOf(counsel).get("/api/v1/cautions?legal=true").json().get("items");
        assertThat(list).anyMatch(item -> item.get("id").asString().equals(cautioned.caution()));
        assertThat(ministry.browserOf(counsel).get("/inbox").body()).contains("For counsel");

        var byDesk =
                answer(
                        ministry.desk(),
                        cautioned,
                        "{\"decision\": \"TAKEN\", \"text\": \"We look.\"}");
        assertThat(byDesk.status()).isEqualTo(403);
        assertThat(
                        answer(
                                        counsel,
                                        cautioned,
                                        "{\"decision\": \"TAKEN\", \"text\": \"We look.\"}")
                                .status())
                .isEqualTo(200);
        assertThat(state(coverage(cautioned), "DE")).isEqualTo("CAUTIONED");
        var rewording =
                answer(counsel, cautioned, "{\"decision\": \"REWORDING\", \"text\": \"Agreed.\"}");

        assertThat(rewording.json().get("answers")).hasSize(2);
        assertThat(
                        ministry.callerOf(counsel)
                                .get("/api/v1/cautions?legal=true")
                                .json()
                                .get("items"))
                .noneMatch(item -> item.get("id").asString().equals(cautioned.caution()));
    }

    @Test
    void an_exempt_mission_leaves_the_denominator_of_that_point_until_the_day() {
        var cautioned = cautioned("Exempt for now", "PERSON");
        int before = coverage(cautioned).get("applicable").asInt();

        answer(
                ministry.desk(),
                cautioned,
                "{\"decision\": \"EXEMPTED\", \"text\": \"Wait.\", \"until\": \"2026-03-01\"}");
        assertThat(coverage(cautioned).get("applicable").asInt()).isEqualTo(before);
        answer(ministry.desk(), cautioned, "{\"decision\": \"EXEMPTED\", \"text\": \"For good.\"}");

        assertThat(coverage(cautioned).get("applicable").asInt()).isEqualTo(before - 1);
        assertThat(state(coverage(cautioned), "DE")).isEmpty();
    }

    @Test
    void an_answer_that_cannot_be_taken_names_the_field_and_changes_nothing() {
        var cautioned = cautioned("Badly answered", "TIMING");

        var unknown =
                answer(ministry.desk(), cautioned, "{\"decision\": \"MAYBE\", \"text\": \"Hm.\"}");
        var silent = answer(ministry.desk(), cautioned, "{\"decision\": \"MAINTAINED\"}");
        var dated =
                answer(
                        ministry.desk(),
                        cautioned,
                        "{\"decision\": \"MAINTAINED\", \"text\": \"Yes.\", \"until\": \"2026-05-01\"}");

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body()).contains("decision", "MAINTAINED");
        assertThat(silent.body()).contains("text");
        assertThat(dated.body()).contains("until", "exemption");
        assertThat(
                        ministry.callerOf(officer)
                                .get("/api/v1/cautions/" + cautioned.caution())
                                .json()
                                .get("answers"))
                .isEmpty();
    }
}
