package chancery.loop;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.journal.Verification;
import chancery.testing.Answer;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The main job through the public API: a directive goes out, missions act, headquarters sees.
class TheLoopTest {

    private final RunningChancery chancery = RunningChancery.shared();
    private final Ministry ministry = Ministry.shared();

    private final Caller desk = ministry.callerOf(ministry.desk());
    private final Caller director = ministry.callerOf(ministry.director());
    private final Caller berlin = ministry.callerOf(ministry.officerIn("BERLIN"));
    private final Caller ottawa = ministry.callerOf(ministry.officerIn("OTTAWA"));

    private static final String DRAFT =
            """
            {"kind": "DEMARCHE_REQUEST", "subject": "Fisheries vote", "objective": "Learn how the host will vote.",
             "addressees": "germany canada", "deliverBy": "2026-05-01", "reportBy": "2026-05-08",
             "points": [{"number": 1, "kind": "ASK", "text": "How will you vote?", "scope": "all"},
                        {"number": 2, "kind": "CORE", "text": "We value a common rule.", "scope": "europe"}]}
            """;

    private String released() {
        var draft = made(desk.post("/api/v1/directives", DRAFT));
        var out =
                director.post(
                        "/api/v1/directives/" + draft.get("id").asString() + "/release", "{}");
        assertThat(out.status()).as(out.body()).isEqualTo(200);
        return out.json().get("key").asString();
    }

    private static JsonNode made(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static List<Integer> numbers(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var numbers = new ArrayList<Integer>();
        answer.json().get("points").forEach(point -> numbers.add(point.get("number").asInt()));
        return numbers;
    }

    @Test
    void each_mission_sees_its_own_points_under_the_same_numbers() {
        var key = released();

        assertThat(
                        numbers(
                                berlin.get(
                                        "/api/v1/directives/"
                                                + key
                                                + "/points?mission=BERLIN&host=DE")))
                .containsExactly(1, 2);
        assertThat(
                        numbers(
                                ottawa.get(
                                        "/api/v1/directives/"
                                                + key
                                                + "/points?mission=OTTAWA&host=CA")))
                .containsExactly(1);
    }

    @Test
    void a_mission_does_not_see_the_points_of_another() {
        var key = released();

        var directive = ottawa.get("/api/v1/directives/" + key).json();

        assertThat(directive.get("version").get("points")).hasSize(1);
        assertThat(
                        ottawa.get("/api/v1/directives/" + key + "/points?mission=BERLIN&host=DE")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void a_directive_is_released_by_another_than_its_drafter() {
        var drafted = made(director.post("/api/v1/directives", DRAFT));

        var refused =
                director.post(
                        "/api/v1/directives/" + drafted.get("id").asString() + "/release", "{}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Ask another releaser");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acknowledgement | {}                                            | ACKNOWLEDGED",
                "acceptance      | {}                                            | ACCEPTED",
                "query           | {\"text\": \"Which ministry?\"}               | QUERIED",
                "extension       | {\"text\": \"Busy\", \"until\": \"2026-06-01\"} | EXTENSION_REQUESTED",
                "change-proposal | {\"text\": \"At a higher level\"}             | CHANGE_PROPOSED",
                "excusal         | {\"text\": \"Elections\"}                     | EXCUSAL_REQUESTED",
                "declination     | {\"text\": \"Not ours\"}                      | DECLINED"
            })
    void every_step_of_a_mission_has_an_address(String address, String body, String state) {
        var tasking = taskingOf(released(), "DE");

        var said = berlin.post("/api/v1/taskings/" + tasking + "/" + address, body);

        assertThat(said.json().get("state").asString()).as(said.body()).isEqualTo(state);
        assertThat(ottawa.post("/api/v1/taskings/" + tasking + "/" + address, body).status())
                .isEqualTo(404);
    }

    @Test
    void an_engagement_is_filed_by_one_line_and_found_again() {
        var key = released();
        var tasking = taskingOf(key, "DE");
        assertThat(berlin.post("/api/v1/taskings/" + tasking + "/acknowledgement", "{}").status())
                .isEqualTo(200);
        var office = hostOffice("DE");

        var filed =
                made(
                        berlin.postOnce(
                                "/api/v1/engagements",
                                "loop-" + key,
                                """
                                {"mission": "BERLIN", "host": "DE", "directive": "%s", "heldAt": "2026-03-01T10:00",
                                 "interlocutors": [{"office": "%s"}], "capture": "1d~ \\"will revert\\" 2w:timing !\\"send the text\\" by 2026-04-01"}
                                """
                                        .formatted(key, office)));

        var meeting = filed.get("versions").get(0).get("meeting");
        assertThat(meeting.get("deliveries")).hasSize(2);
        assertThat(filed.get("commitments").get(0).get("what").asString())
                .isEqualTo("send the text");
        assertThat(ottawa.get("/api/v1/engagements/" + filed.get("id").asString()).status())
                .isEqualTo(404);
    }

    @Test
    void whoever_holds_a_point_reads_how_it_was_answered_elsewhere() {
        var key = released();
        berlin.post(
                "/api/v1/engagements",
                """
                {"mission": "BERLIN", "host": "DE", "directive": "%s", "heldAt": "2026-03-01T10:00",
                 "interlocutors": [{"office": "%s"}], "capture": "1-2d+"}
                """
                        .formatted(key, hostOffice("DE")));
        var id = chancery.get(chancery.directives.Directives.class).idOf(key, ministry.desk());

        var heard =
                chancery.get(chancery.engagements.exchange.Exchanges.class)
                        .answersTo(id, ministry.officerIn("OTTAWA"));

        assertThat(heard).extracting(answer -> answer.point()).containsExactly(1);
    }

    @Test
    void the_journal_of_all_this_is_whole() {
        released();

        var export = chancery.exportedJournal().getBytes(StandardCharsets.UTF_8);

        assertThat(Verification.of(new ByteArrayInputStream(export), Optional.empty()))
                .isInstanceOf(Verification.Finding.Whole.class);
    }

    private String taskingOf(String key, String host) {
        for (var item : desk.get("/api/v1/directives/" + key + "/taskings").json().get("items")) {
            if (item.get("host").asString().equals(host)) {
                return item.get("id").asString();
            }
        }
        throw new AssertionError("no tasking for " + host);
    }

    private String hostOffice(String host) {
        return HostSide.foreignMinistryDesk(chancery, ministry, host).toString();
    }
}
