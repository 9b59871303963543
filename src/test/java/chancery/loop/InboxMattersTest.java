package chancery.loop;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Answer;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Beside its taskings a mission finds in its inbox what headquarters sent back and what hosts owe.
class InboxMattersTest {

    private static final Ministry MINISTRY = Ministry.shared();

    private final Caller desk = MINISTRY.callerOf(MINISTRY.desk());
    private final Caller berlin = MINISTRY.callerOf(MINISTRY.officerIn("BERLIN"));
    private final Caller head = MINISTRY.callerOf(MINISTRY.releaserIn("BERLIN"));

    private String report = "";
    private String commitment = "";

    @BeforeEach
    void a_promise_and_a_report() {
        var draft =
                ok(
                        desk.post(
                                "/api/v1/directives",
                                """
                                {"kind": "DEMARCHE_REQUEST", "subject": "Matters", "objective": "Learn.", "addressees": "germany",
                                 "deliverBy": "2026-05-01", "reportBy": "2026-05-08",
                                 "points": [{"number": 1, "text": "How will you vote?"}]}
                                """));
        var key =
                ok(MINISTRY.callerOf(MINISTRY.director())
                                .post(
                                        "/api/v1/directives/"
                                                + draft.get("id").asString()
                                                + "/release",
                                        "{}"))
                        .get("key")
                        .asString();
        var office =
                HostSide.foreignMinistryDesk(RunningChancery.shared(), MINISTRY, "DE").toString();
        var filed =
                ok(
                        berlin.post(
                                "/api/v1/engagements",
                                """
                                {"mission": "BERLIN", "host": "DE", "directive": "%s", "heldAt": "2026-03-01T10:00",
                                 "interlocutors": [{"office": "%s"}], "capture": "1d:asked-for-more !\\"send %s\\" by 2026-04-01"}
                                """
                                        .formatted(key, office, key)));
        commitment = filed.get("commitments").get(0).get("id").asString();
        var tasking = ok(desk.get("/api/v1/directives/" + key + "/taskings")).get("items").get(0);
        var composed =
                ok(
                        berlin.post(
                                "/api/v1/reports",
                                "{\"tasking\": \"%s\"}".formatted(tasking.get("id").asString())));
        report =
                ok(head.post("/api/v1/reports/" + composed.get("id").asString() + "/release", "{}"))
                        .get("key")
                        .asString();
    }

    private static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return answer.json();
    }

    private void says(Caller who, String kind, String text) {
        ok(
                who.post(
                        "/api/v1/reports/" + report + "/disposition",
                        "{\"kind\": \"%s\", \"text\": \"%s\"}".formatted(kind, text)));
    }

    private String inbox(String part) {
        return ok(berlin.get("/api/v1/missions/BERLIN/inbox")).get(part).toString();
    }

    @Test
    void a_question_comes_back_until_it_is_answered() {
        assertThat(inbox("returned")).doesNotContain(report);

        says(desk, "QUESTION", "Who votes?");
        assertThat(inbox("returned")).contains(report, "Who votes?", "QUESTION");

        says(berlin, "ANSWER", "The minister.");
        assertThat(inbox("returned")).doesNotContain(report);
    }

    @Test
    void a_follow_up_comes_back_until_the_mission_says_a_word_on_it() {
        says(desk, "FOLLOW_UP_TASKED", "See the next directive.");
        assertThat(inbox("returned")).contains(report, "FOLLOW_UP");

        says(berlin, "ANSWER", "Seen.");
        assertThat(inbox("returned")).doesNotContain(report);
    }

    @Test
    void a_promise_is_owed_until_its_outcome_is_noted() {
        assertThat(inbox("owed")).contains(commitment, "PROMISE", "OPEN_ANSWER");
        assertThat(MINISTRY.browserOf(MINISTRY.officerIn("BERLIN")).get("/inbox/BERLIN").body())
                .contains("Replies owed to us", "/commitments/" + commitment);

        ok(
                berlin.post(
                        "/api/v1/commitments/" + commitment + "/outcome",
                        "{\"outcome\": \"KEPT\"}"));
        assertThat(inbox("owed")).doesNotContain(commitment);
    }
}
