package chancery.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Answer;
import chancery.testing.Caller;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReportsThroughTheApiTest {

    private final Scene scene = new Scene();

    private static String address(JsonNode report) {
        return "/api/v1/reports/" + report.get("key").asString();
    }

    private Answer get(Caller caller, String path, String accept) {
        return exchange(
                HttpRequest.newBuilder(scene.chancery.page(path))
                        .header("Authorization", "Bearer " + caller.token().orElseThrow().text())
                        .header("Accept", accept)
                        .GET()
                        .build());
    }

    private Answer put(Caller caller, String path, String match, String json) {
        return exchange(
                HttpRequest.newBuilder(scene.chancery.page(path))
                        .header("Authorization", "Bearer " + caller.token().orElseThrow().text())
                        .header("Content-Type", "application/json")
                        .header("If-Match", match)
                        .PUT(BodyPublishers.ofString(json))
                        .build());
    }

    private static Answer exchange(HttpRequest request) {
        try (var http = HttpClient.newHttpClient()) {
            return new Answer(http.send(request, BodyHandlers.ofString()));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static JsonNode paragraphs(JsonNode report) {
        return report.get("text").get("paragraphs");
    }

    @Test
    void a_report_is_composed_from_what_was_recorded() {
        var call = scene.engaged("1d~ \"will revert\" 2w:timing !\"send the text\" by 2026-04-01");

        var report = scene.composed();

        assertThat(report.get("text").get("cited").get(0).asString())
                .isEqualTo(scene.directive.replace('-', ' '));
        assertThat(paragraphs(report).get(0).get("text").asString())
                .contains("Referat Fischerei", "1 of 2 points owed");
        assertThat(paragraphs(report).get(1).get("text").asString()).contains("“will revert”");
        assertThat(paragraphs(report).get(1).get("engagements").get(0).asString()).isEqualTo(call);
        assertThat(report.get("text").toString()).contains("send the text", "Point 2 was withheld");
    }

    @Test
    void a_directive_with_mission_and_host_will_do_instead_of_a_tasking() {
        scene.engaged("1d+");

        var report =
                Scene.made(
                        scene.berlin.post(
                                "/api/v1/reports",
                                "{\"directive\": \"%s\", \"mission\": \"BERLIN\", \"host\": \"DE\", \"round\": 1}"
                                        .formatted(scene.directive)));

        assertThat(report.get("tasking").asString()).isEqualTo(scene.tasking);
    }

    @Test
    void the_same_creation_sent_twice_makes_one_report() {
        var first =
                scene.berlin.postOnce("/api/v1/reports", "r-" + scene.tasking, scene.composition());
        var second =
                scene.berlin.postOnce("/api/v1/reports", "r-" + scene.tasking, scene.composition());

        assertThat(second.json()).isEqualTo(first.json());
    }

    @Test
    void numbers_follow_without_a_gap_even_after_a_refusal() {
        scene.engaged("1d+");
        var first = scene.released().get("reference").asString();
        var own = Scene.made(scene.head.post("/api/v1/reports", scene.composition()));
        var refused = scene.head.post(address(own) + "/release", "{}");
        var next = scene.released().get("reference").asString();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Somebody other than its drafter");
        assertThat(first).matches("26 BERLIN \\d{5}");
        assertThat(Integer.parseInt(next.substring(10)))
                .isEqualTo(Integer.parseInt(first.substring(10)) + 1);
    }

    @Test
    void release_is_noted_on_the_tasking() {
        scene.engaged("1d+");
        scene.released();

        var tasking = scene.desk.get("/api/v1/taskings/" + scene.tasking).json();

        assertThat(tasking.get("state").asString()).isEqualTo("REPORTED");
    }

    @Test
    void editing_keeps_the_ties_that_are_sent_back_and_minds_the_revision() {
        var call = scene.engaged("1d+");
        var draft = scene.composed();
        var body =
                """
                {"kind": "ENGAGEMENT_REPORT", "subject": "Germany will agree",
                 "paragraphs": [{"type": "SUMMARY", "mark": "U", "text": "They agree."},
                                {"type": "HOST_STATEMENT", "mark": "C", "text": "Yes, they said.", "points": [1],
                                 "engagements": ["%s"]}]}
                """
                        .formatted(call);

        var saved = put(scene.berlin, address(draft), "\"1\"", body);
        var late = put(scene.berlin, address(draft), "\"1\"", body);

        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.header("etag")).isEqualTo("\"2\"");
        assertThat(paragraphs(saved.json()).get(1).get("points").get(0).asInt()).isEqualTo(1);
        assertThat(saved.json().get("text").get("mark").asString()).isEqualTo("C");
        assertThat(saved.json().get("text").get("cited")).hasSize(1);
        assertThat(late.status()).isEqualTo(412);
    }

    @Test
    void a_tie_to_a_point_that_was_not_given_is_refused() {
        var refused =
                scene.berlin.post(
                        "/api/v1/reports",
                        """
                        {"tasking": "%s", "subject": "x", "paragraphs": [{"type": "FACT", "text": "y", "points": [9]}]}
                        """
                                .formatted(scene.tasking));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Point 9 was not given to this mission");
    }

    @Test
    void a_nil_report_cannot_hide_an_engagement() {
        scene.engaged("1d+");

        var refused =
                scene.berlin.post(
                        "/api/v1/reports",
                        "{\"tasking\": \"%s\", \"round\": 1, \"kind\": \"NIL_REPORT\"}"
                                .formatted(scene.tasking));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("would be hidden by a nil report");
    }

    @Test
    void a_nil_report_goes_out_with_its_reason() {
        var nil =
                Scene.made(
                        scene.berlin.post(
                                "/api/v1/reports",
                                """
                                {"tasking": "%s", "round": 1, "reason": "Parliament is in recess."}
                                """
                                        .formatted(scene.tasking)));

        var out = scene.head.post(address(nil) + "/release", "{}");

        assertThat(out.status()).as(out.body()).isEqualTo(200);
        assertThat(out.json().get("text").get("kind").asString()).isEqualTo("NIL_REPORT");
        assertThat(out.body()).contains("Reason: Parliament is in recess.");
    }

    @Test
    void a_draft_is_seen_by_its_mission_alone_and_a_report_by_headquarters_too() {
        scene.engaged("1d+");
        var draft = scene.composed();
        assertThat(scene.desk.get(address(draft)).status()).isEqualTo(404);

        var report = scene.released();

        assertThat(scene.desk.get(address(report)).status()).isEqualTo(200);
        assertThat(scene.ottawa.get(address(report)).status()).isEqualTo(404);
        assertThat(scene.ottawa.get("/api/v1/reports").body())
                .doesNotContain(report.get("id").asString());
    }

    @Test
    void it_is_given_as_telegram_and_as_pdf_to_whoever_accepts_that() {
        scene.engaged("1d+");
        var report = scene.released();

        var telegram = get(scene.desk, address(report) + "?width=55", "text/plain");
        var pdf = get(scene.desk, address(report), "application/pdf");

        assertThat(telegram.header("content-type")).startsWith("text/plain");
        assertThat(telegram.body()).contains(report.get("reference").asString(), "FM BERLIN");
        assertThat(telegram.body().lines()).allMatch(line -> line.length() <= 55);
        assertThat(pdf.header("content-type")).isEqualTo("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(get(scene.desk, address(report), "image/png").status()).isEqualTo(406);
        assertThat(get(scene.desk, address(report) + "?width=60", "text/plain").status())
                .isEqualTo(422);
    }

    @Test
    void headquarters_says_what_it_did_and_the_mission_answers_its_question() {
        scene.engaged("1d+");
        var report = scene.released();
        var disposition = address(report) + "/disposition";
        var id = report.get("id").asString();
        assertThat(scene.berlin.get("/api/v1/reports?state=unread").body()).contains(id);

        assertThat(scene.desk.post(disposition, "{\"kind\": \"USED\"}").status()).isEqualTo(422);
        var asked =
                scene.desk.post(disposition, "{\"kind\": \"QUESTION\", \"text\": \"By when?\"}");
        assertThat(asked.status()).isEqualTo(201);
        assertThat(scene.berlin.get("/api/v1/reports?state=question").body()).contains("By when?");
        assertThat(scene.desk.post(disposition, "{\"kind\": \"READ\"}").status()).isEqualTo(201);
        assertThat(scene.berlin.get("/api/v1/reports?state=question").body()).contains("By when?");
        scene.berlin.post(disposition, "{\"kind\": \"ANSWER\", \"text\": \"In May.\"}");

        assertThat(scene.berlin.get("/api/v1/reports?state=question").body()).doesNotContain(id);
        assertThat(scene.berlin.get("/api/v1/reports?state=disposed").body()).contains(id);
        assertThat(scene.berlin.post(disposition, "{\"kind\": \"READ\"}").status()).isEqualTo(403);
        assertThat(scene.desk.get(address(report)).json().get("dispositions")).hasSize(3);
    }

    @Test
    void a_corrected_copy_has_the_same_number_and_leaves_the_first_text_until_it_is_out() {
        scene.engaged("1d+");
        var report = scene.released();
        var begun =
                scene.berlin.post(address(report) + "/correction", "{\"reason\": \"a wrong day\"}");
        assertThat(begun.json().get("stage").asString()).isEqualTo("IN_CORRECTION");
        var revision = begun.header("etag");
        put(
                scene.berlin,
                address(report),
                revision,
                """
                {"subject": "Corrected subject", "paragraphs": [{"type": "SUMMARY", "text": "New."},
                 {"type": "FACT", "text": "Also new."}]}
                """);
        assertThat(scene.desk.get(address(report)).body())
                .contains("\"RELEASED\"")
                .doesNotContain("Corrected subject");

        var out = scene.head.post(address(report) + "/release", "{}");

        assertThat(out.status()).as(out.body()).isEqualTo(200);
        assertThat(out.json().get("reference")).isEqualTo(report.get("reference"));
        assertThat(get(scene.desk, address(report), "text/plain").body())
                .contains("CORRECTED COPY (a wrong day)", "Corrected subject");
    }

    @Test
    void an_issued_text_cannot_be_altered_even_behind_the_doors() {
        scene.engaged("1d+");
        var id = scene.released().get("id").asString();
        var database = scene.chancery.behindTheDoors();

        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(() ->
                                database.sql(
                                                "UPDATE reports.paragraph SET text = 'x' WHERE report = :id::uuid")
                                        .param("id", id)
                                        .update()))
                .hasMessageContaining("never altered");
    }

    @Test
    void the_journal_tells_its_life_without_its_words() {
        scene.engaged("1d~ \"will revert\"");
        scene.released();

        var journal = scene.chancery.exportedJournal();

        assertThat(journal)
                .contains("ReportDrafted", "ReportReleased")
                .doesNotContain("will revert");
    }

    @Test
    void a_misspelt_field_is_told() {
        var refused =
                scene.berlin.post(
                        "/api/v1/reports",
                        "{\"tasking\": \"%s\", \"rond\": 1}".formatted(scene.tasking));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("rond");
    }
}
