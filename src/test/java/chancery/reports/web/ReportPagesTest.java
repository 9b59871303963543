package chancery.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Answer;
import chancery.testing.Browser;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportPagesTest {

    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");

    private final Scene scene = new Scene();
    private final Browser berlin = scene.ministry.browserOf(scene.ministry.officerIn("BERLIN"));
    private final Browser head = scene.ministry.browserOf(scene.ministry.releaserIn("BERLIN"));
    private final Browser desk = scene.ministry.browserOf(scene.ministry.desk());

    private Map<String, String> written(String call) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("mission", "BERLIN");
        fields.put("host", "DE");
        fields.put("tasking", scene.tasking);
        fields.put("round", "1");
        fields.put("kind", "ENGAGEMENT_REPORT");
        fields.put("precedence", "ROUTINE");
        fields.put("language", "en");
        fields.put("subject", "Germany will agree");
        paragraph(fields, 0, "2", "HOST_STATEMENT", "They said yes.");
        fields.put("paragraphs[0].points", "1");
        fields.put("paragraphs[0].engagements", call);
        paragraph(fields, 1, "1", "SUMMARY", "In short: yes.");
        paragraph(fields, 2, "3", "COMMENT", "Nonsense.");
        fields.put("paragraphs[2].remove", "on");
        paragraph(fields, 3, "4", "COMMENT", "");
        return fields;
    }

    private static void paragraph(
            Map<String, String> fields, int row, String place, String type, String text) {
        var name = "paragraphs[" + row + "].";
        fields.put(name + "place", place);
        fields.put(name + "type", type);
        fields.put(name + "mark", "R");
        fields.put(name + "text", text);
    }

    private static String address(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location().replaceFirst("\\?.*", "");
    }

    private static String revision(Answer page) {
        var found = REVISION.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    @Test
    void the_editor_opens_with_what_the_record_knows_and_keeps_nothing_yet() {
        scene.engaged("1d~ \"will revert\"");
        var before = berlin.get("/reports?state=draft").body();

        var editor = berlin.get("/reports/new?tasking=" + scene.tasking + "&round=1");

        assertThat(editor.status()).as(editor.body()).isEqualTo(200);
        assertThat(editor.body()).contains("1 of 2 points owed", "“will revert”");
        assertThat(berlin.get("/reports?state=draft").body().split("<tr data-row>"))
                .hasSameSizeAs(before.split("<tr data-row>"));
    }

    @Test
    void paragraphs_take_their_places_and_keep_their_ties() {
        var call = scene.engaged("1d+");

        var report = address(berlin.post("/reports/new", written(call)));
        var page = berlin.get(report).body();

        assertThat(page.indexOf("In short: yes.")).isLessThan(page.indexOf("They said yes."));
        assertThat(page).contains("/engagements/" + call, "point 1").doesNotContain("Nonsense.");
    }

    @Test
    void a_form_with_a_fault_comes_back_as_it_was_typed() {
        var call = scene.engaged("1d+");
        var fields = written(call);
        fields.put("paragraphs[0].points", "one");

        var back = berlin.post("/reports/new", fields);

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.body())
                .contains(
                        "Write numbers of points parted by commas", "They said yes.", "Nonsense.");
    }

    @Test
    void whoever_was_slower_sees_the_other_text_and_loses_nothing() {
        var call = scene.engaged("1d+");
        var report = address(berlin.post("/reports/new", written(call)));
        var fields = written(call);
        fields.put("revision", revision(berlin.get(report + "/edit")));
        fields.put("subject", "The head was here");
        address(head.post(report + "/edit", fields));
        fields.put("subject", "Me too");

        var late = berlin.post(report + "/edit", fields);

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body()).contains("Somebody else has saved this report", "Me too");
    }

    @Test
    void it_is_released_read_asked_about_and_answered() {
        var report = address(berlin.post("/reports/new", written(scene.engaged("1d+"))));
        var refused = berlin.post(report + "/release", Map.of());
        assertThat(refused.status()).isEqualTo(403);

        var released = address(head.post(report + "/release", Map.of()));
        assertThat(released).matches("/reports/26-BERLIN-\\d{5}");
        assertThat(address(berlin.get(report))).isEqualTo(released);
        address(
                desk.post(
                        released + "/disposition", Map.of("kind", "QUESTION", "text", "By when?")));
        assertThat(berlin.get("/reports?state=question").body()).contains("By when?");
        address(
                berlin.post(
                        released + "/disposition", Map.of("kind", "ANSWER", "text", "In May.")));

        assertThat(desk.get(released).body()).contains("In May.", "asked a question");
    }

    @Test
    void what_stands_in_the_way_of_release_is_told_before_and_after_trying() {
        var fields = written(scene.engaged("1d+"));
        fields.put("paragraphs[1].remove", "on");
        var report = address(berlin.post("/reports/new", fields));

        assertThat(head.get(report).body()).contains("Begin with a summary");
        var refused = head.post(report + "/release", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Begin with a summary");
    }

    @Test
    void the_list_leaves_as_a_file() {
        scene.engaged("1d+");
        var number = scene.released().get("reference").asString();

        var file = desk.get("/reports?format=csv");

        assertThat(file.header("content-type")).startsWith("text/csv");
        assertThat(file.body()).contains(number);
    }
}
