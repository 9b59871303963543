package chancery.observations.statements;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.observations.incidents.Directed;
import chancery.testing.Answer;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordingStatementsTest {

    private static final Ministry MINISTRY = Ministry.shared();
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private final Caller berlin = MINISTRY.callerOf(MINISTRY.officerIn("BERLIN"));

    @Test
    void a_statement_is_recorded_corrected_and_known_as_of_its_time() {
        var directive = Directed.directive();
        var made = ok(berlin.post("/api/v1/statements", said(directive, "NEUTRAL", "Ours")));
        var id = made.json().get("id").asString();
        var before = MINISTRY.chancery().clock().instant();
        var corrected =
                berlin.post(
                        "/api/v1/statements/" + id + "/corrections",
                        said(directive, "LEANS_FOR", "Ours")
                                .replaceFirst(
                                        "\\{",
                                        "{\"version\": \""
                                                + made.json().get("version").asString()
                                                + "\", "));

        assertThat(ok(corrected).json().get("stance").asString()).isEqualTo("LEANS_FOR");
        assertThat(stanceAsOf(directive, before.toString())).isEqualTo("NEUTRAL");
        assertThat(stanceAsOf(directive, MINISTRY.chancery().clock().instant().toString()))
                .isEqualTo("LEANS_FOR");
        assertThat(MINISTRY.browserOf(MINISTRY.desk()).get("/observations/statements/" + id).body())
                .contains("We will vote for it.", "recorded a public statement");
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return answer;
    }

    private String stanceAsOf(String directive, String time) {
        return berlin.get("/api/v1/statements?directive=" + directive + "&asOf=" + time)
                .json()
                .get("items")
                .get(0)
                .get("stance")
                .asString();
    }

    private static String said(String directive, String stance, String side) {
        return """
        {"host": "DE", "side": "%s", "speaker": "%s", "channel": "PRESS_RELEASE", "saidOn": "2026-02-20",
         "language": "en", "extract": "We will vote for it.", "address": "https://gov.example/1", "digest": "%s",
         "directive": "%s", "point": 1, "stance": "%s"}
        """
                .formatted(side, MINISTRY.berlin().id(), DIGEST, directive, stance);
    }

    @Test
    void a_speaker_is_an_office_and_the_place_where_it_is_found_is_needed() {
        var directive = Directed.directive();
        refused(said(directive, "NEUTRAL", "HOST"), "speaker");
        refused(said(directive, "NEUTRAL", "OURS").replace(DIGEST, "abc"), "digest");
        refused(
                said(directive, "NEUTRAL", "OURS").replace("https://gov.example/1", "file:///x"),
                "address");
        refused(
                said(directive, "NEUTRAL", "OURS").replace("\"point\": 1", "\"point\": 9"),
                "point");
        refused(
                said(directive, "NEUTRAL", "OURS")
                        .replace(MINISTRY.berlin().id().toString(), UUID.randomUUID().toString()),
                "speaker");
        refused(
                said(directive, "NEUTRAL", "OURS")
                        .replace("{\"host\"", "{\"speakerName2\": \"Karla\", \"host\""),
                "speakerName2");
    }

    private void refused(String json, String field) {
        var answer = berlin.post("/api/v1/statements", json);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains(field);
    }
}
