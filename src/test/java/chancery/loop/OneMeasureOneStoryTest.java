package chancery.loop;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.journal.Followers;
import chancery.testing.Answer;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A measure moves from proposed to adopted to in force, on three dates. The position timeline, the
/// reports, the board and the alert tell the same story as of each, and nothing earlier changes.
class OneMeasureOneStoryTest {

    private static final RunningChancery CHANCERY = RunningChancery.start();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);
    private static final String TITLE = "Catch reporting act";

    private final Caller berlin = MINISTRY.callerOf(MINISTRY.officerIn("BERLIN"));
    private final Caller desk = MINISTRY.callerOf(MINISTRY.desk());
    private final String directive = released();
    private final String tasking =
            ok(berlin.get("/api/v1/directives/" + directive + "/taskings"))
                    .at("/items/0/id")
                    .asString();
    private final String issue =
            id(
                    desk.post(
                            "/api/v1/issues",
                            "{\"directive\": \"%s\", \"name\": \"Reporting\", \"points\": \"1\"}"
                                    .formatted(directive)));
    private final String authority =
            id(
                    berlin.post(
                            "/api/v1/authorities",
                            "{\"host\": \"DE\", \"kind\": \"OTHER_MINISTRY\", \"name\": \"Ministry of catches\", \"another\": true}"));

    @AfterAll
    static void end() {
        CHANCERY.close();
    }

    private String released() {
        var draft =
                id(
                        desk.post(
                                "/api/v1/directives",
                                """
                                {"kind": "DEMARCHE_REQUEST", "subject": "Reporting of catches", "objective": "Better reports.",
                                 "addressees": "germany", "deliverBy": "2026-06-20", "reportBy": "2026-06-30",
                                 "points": [{"number": 1, "kind": "CORE", "text": "Please report catches.", "scope": "all"}]}
                                """));
        return ok(MINISTRY.callerOf(MINISTRY.director())
                        .post("/api/v1/directives/" + draft + "/release", "{}"))
                .get("key")
                .asString();
    }

    private static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer.json();
    }

    private static String id(Answer answer) {
        return ok(answer).get("id").asString();
    }

    private String recorded() {
        var measure =
                id(
                        berlin.post(
                                "/api/v1/measures",
                                """
                                {"host": "DE", "authority": "%s", "type": "LAW", "title": "Fangmeldegesetz", "language": "de",
                                 "englishTitle": "%s"}
                                """
                                        .formatted(authority, TITLE)));
        ok(
                berlin.post(
                        "/api/v1/measures/" + measure + "/links",
                        "{\"directive\": \"%s\", \"point\": 1}"
                                .formatted(
                                        ok(desk.get("/api/v1/directives/" + directive))
                                                .get("id")
                                                .asString())));
        return measure;
    }

    /// Moves on a date, at noon; answers an hour later, when all that follows has caught up.
    private Instant moved(String measure, String stage, String day) {
        CHANCERY.clock().moveTo(Instant.parse(day + "T12:00:00Z"));
        ok(
                berlin.post(
                        "/api/v1/measures/" + measure + "/stages",
                        "{\"stage\": \"%s\", \"on\": \"%s\"}".formatted(stage, day)));
        CHANCERY.exportedJournal();
        assertThat(CHANCERY.get(Followers.class).catchUp()).isTrue();
        CHANCERY.clock().moveTo(Instant.parse(day + "T13:00:00Z"));
        return CHANCERY.clock().instant();
    }

    /// Every reading that can be asked as of a time, by its address.
    private Map<String, String> read(String measure, Instant asOf) {
        var directives = "/api/v1/directives/" + directive;
        var bodies = new LinkedHashMap<String, String>();
        for (var address :
                List.of(
                        "/api/v1/issues/" + issue + "/authorities/" + authority,
                        "/api/v1/issues/" + issue,
                        directives + "/periodic-report?round=1",
                        directives + "/periodic-report?round=1&tasking=" + tasking,
                        directives + "/measures",
                        "/api/v1/measures?directive=" + directive,
                        "/api/v1/measures/" + measure)) {
            var reader = address.contains("tasking") ? berlin : desk;
            var answer = reader.get(address + (address.contains("?") ? "&" : "?") + "asOf=" + asOf);
            ok(answer);
            bodies.put(address, answer.body());
        }
        return bodies;
    }

    /// Which stages each of them tells, in the order of their days.
    private static void tells(Map<String, String> read, List<String> stages) {
        var last = stages.getLast();
        read.forEach((address, body) -> {
            for (var stage : List.of("PROPOSED", "ADOPTED", "IN_FORCE")) {
                var standing = address.endsWith("/measures") || address.contains("/measures?");
                boolean told = standing ? stage.equals(last) : stages.contains(stage);
                if (!address.endsWith("/" + "issues") && tellsStages(address)) {
                    assertThat(isTold(stage, body)).as(stage + " in " + address).isEqualTo(told);
                }
            }
        });
    }

    /// The map of support holds no stages; it is only read again.
    private static boolean tellsStages(String address) {
        return !address.startsWith("/api/v1/issues/") || address.contains("/authorities/");
    }

    private static boolean isTold(String stage, String body) {
        var words = Map.of("PROPOSED", "proposed", "ADOPTED", "adopted", "IN_FORCE", "in force");
        return body.contains(stage)
                || body.contains("(" + words.get(stage))
                || body.contains(", " + words.get(stage));
    }

    private List<String> told(String measure) {
        var alerts = ok(desk.get("/api/v1/alerts?state=ALL&record=" + measure)).get("items");
        assertThat(alerts).hasSize(1);
        var said = new ArrayList<String>();
        alerts.get(0).get("sources").forEach(source -> said.add(source.get("what").asString()));
        return said;
    }

    @Test
    void proposed_adopted_in_force_is_one_story_everywhere_and_as_of_each_date() {
        ok(
                desk.send(
                        "PUT",
                        "/api/v1/alert-rules/measure-moved",
                        "{\"threshold\": 0, \"on\": true}",
                        Optional.empty(),
                        Optional.empty()));
        CHANCERY.clock().moveTo(Instant.parse("2026-03-09T12:00:00Z"));
        var measure = recorded();

        var first = moved(measure, "PROPOSED", "2026-03-10");
        var asOfFirst = read(measure, first);
        tells(asOfFirst, List.of("PROPOSED"));
        assertThat(told(measure)).containsExactly(sentence("proposed, 10 Mar 2026"));

        var second = moved(measure, "ADOPTED", "2026-04-14");
        var asOfSecond = read(measure, second);
        tells(asOfSecond, List.of("PROPOSED", "ADOPTED"));
        assertThat(told(measure))
                .containsExactly(
                        sentence("proposed, 10 Mar 2026"), sentence("adopted, 14 Apr 2026"));

        var third = moved(measure, "IN_FORCE", "2026-05-20");
        var asOfThird = read(measure, third);
        tells(asOfThird, List.of("PROPOSED", "ADOPTED", "IN_FORCE"));
        assertThat(told(measure))
                .containsExactly(
                        sentence("proposed, 10 Mar 2026"),
                        sentence("adopted, 14 Apr 2026"),
                        sentence("in force, 20 May 2026"));

        assertThat(read(measure, first)).isEqualTo(asOfFirst);
        assertThat(read(measure, second)).isEqualTo(asOfSecond);
        withdrawn(measure);
        assertThat(read(measure, first)).isEqualTo(asOfFirst);
        assertThat(read(measure, second)).isEqualTo(asOfSecond);
        assertThat(read(measure, third)).isEqualTo(asOfThird);
    }

    private static String sentence(String stage) {
        return "Germany: “" + TITLE + "” – " + stage;
    }

    /// Recorded by mistake: from then on no list, position or report tells of it; its record stays,
    /// and its alert clears by itself.
    private void withdrawn(String measure) {
        CHANCERY.clock().moveTo(Instant.parse("2026-06-01T12:00:00Z"));
        ok(
                berlin.post(
                        "/api/v1/measures/" + measure + "/withdrawal",
                        "{\"why\": \"It is a draft of the opposition.\"}"));
        CHANCERY.exportedJournal();
        assertThat(CHANCERY.get(Followers.class).catchUp()).isTrue();
        CHANCERY.clock().moveTo(Instant.parse("2026-06-01T13:00:00Z"));

        var after = read(measure, CHANCERY.clock().instant());
        after.forEach((address, body) -> {
            if (address.endsWith(measure)) {
                assertThat(body).contains(TITLE, "draft of the opposition", "IN_FORCE");
            } else {
                assertThat(body).as(address).doesNotContain(TITLE);
            }
        });
        var alerts = "/api/v1/alerts?state=ALL&record=" + measure;
        assertThat(ok(desk.get(alerts)).at("/items/0/state").asString()).isEqualTo("CLEARED");
        var refused =
                berlin.post(
                        "/api/v1/measures/" + measure + "/stages",
                        "{\"stage\": \"REPEALED\", \"on\": \"2026-05-30\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("recorded by mistake");
        assertThat(
                        MINISTRY.browserOf(MINISTRY.officerIn("BERLIN"))
                                .get("/observations/measures/" + measure)
                                .body())
                .contains("Recorded by mistake", "noted that the measure was recorded by mistake");
    }
}
