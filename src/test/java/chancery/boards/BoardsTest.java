package chancery.boards;

import static chancery.boards.Fishery.CHANCERY;
import static chancery.boards.Fishery.MINISTRY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BoardsTest {

    private static String figure(JsonNode json) {
        return json.get("delivered").asInt() + " of " + json.get("applicable").asInt();
    }

    private static String cell(JsonNode coverage, String host, String point) {
        for (var line : coverage.get("items")) {
            if (line.get("host").asString().equals(host)) {
                var state = line.get("cells").get(point);
                return state == null ? "" : state.asString();
            }
        }
        return "";
    }

    @Test
    void coverage_counts_what_is_owed_and_what_was_heard() {
        var fishery = Fishery.released();
        assertThat(figure(fishery.board("coverage"))).isEqualTo("0 of 7");

        fishery.filed("BERLIN", "DE", "1d+ 2w:timing");
        fishery.filed("OTTAWA", "CA", "1p~ 3d-");

        var coverage = fishery.board("coverage");
        assertThat(figure(coverage)).isEqualTo("3 of 8");
        assertThat(cell(coverage, "DE", "1")).isEqualTo("DELIVERED");
        assertThat(cell(coverage, "DE", "2")).isEqualTo("WITHHELD");
        assertThat(cell(coverage, "DE", "3")).isEmpty();
        assertThat(cell(coverage, "CA", "3")).isEqualTo("DELIVERED");
        assertThat(cell(coverage, "LI", "2")).isEqualTo("NOT_YET");
        assertThat(coverage.get("answered").get("answered").asInt()).isEqualTo(3);
    }

    @Test
    void a_caution_stays_and_an_excuse_leaves() {
        var fishery = Fishery.released();
        var berne = MINISTRY.officerIn("BERNE");
        fishery.said(
                berne,
                "CH",
                "points/2/caution",
                "{\"ground\": \"TIMING\", \"text\": \"Vote first.\"}");
        fishery.said(berne, "LI", "excusal", "{\"text\": \"No fishing there.\"}");
        assertThat(figure(fishery.board("coverage"))).isEqualTo("0 of 7");

        fishery.said(
                MINISTRY.desk(),
                "LI",
                "answer",
                "{\"answer\": \"EXCUSE\", \"text\": \"Granted.\"}");

        var coverage = fishery.board("coverage");
        assertThat(figure(coverage)).isEqualTo("0 of 5");
        assertThat(cell(coverage, "CH", "2")).isEqualTo("CAUTIONED");
    }

    @Test
    void a_withdrawn_point_leaves_where_it_was_not_delivered_and_is_flagged_where_it_was() {
        var fishery = Fishery.released();
        fishery.filed("BERLIN", "DE", "2d+");

        fishery.amended(
                """
                {"reason": "Overtaken", "withdraw": [2], "points": [{"number": 1, "kind": "ASK", "text": "How did you vote?"}]}
                """);
        fishery.filed("BERNE", "CH", "1d+");

        var coverage = fishery.board("coverage");
        assertThat(figure(coverage)).isEqualTo("2 of 5");
        assertThat(cell(coverage, "DE", "2")).isEqualTo("WITHDRAWN_DELIVERED");
        assertThat(cell(coverage, "CH", "2")).isEmpty();
        var wording = fishery.board("wording").get("items");
        assertThat(wording)
                .extracting(line -> line.get("standing").asString())
                .containsExactly("IN_FORCE", "WITHDRAWN");
    }

    @Test
    void a_figure_of_an_earlier_time_is_the_one_that_was_told_then() {
        var fishery = Fishery.released();
        var engagement = fishery.filed("BERLIN", "DE", "1d+ 2d-");
        CHANCERY.exportedJournal();
        var then = CHANCERY.clock().instant();
        var told = fishery.board("coverage");
        var answered = fishery.board("responses");

        fishery.corrected(engagement, "BERLIN", "DE", "1d- 2w:timing");
        fishery.amended("{\"reason\": \"Overtaken\", \"withdraw\": [1], \"points\": []}");
        fishery.filed("OTTAWA", "CA", "3d+");

        assertThat(figure(fishery.board("coverage"))).isNotEqualTo(figure(told));
        var again = fishery.board("coverage?asOf=" + then);
        for (var name :
                List.of(
                        "perHost",
                        "perMission",
                        "answered",
                        "states",
                        "rounds",
                        "points",
                        "items")) {
            assertThat(again.get(name)).as(name).isEqualTo(told.get(name));
        }
        assertThat(fishery.board("responses?asOf=" + then).get("items"))
                .isEqualTo(answered.get("items"));
        assertThat(again.get("asOf").asString()).isEqualTo(then.toString());
    }

    @Test
    void nothing_was_known_before_the_release() {
        var before = CHANCERY.clock().instant();
        var fishery = Fishery.released();

        var coverage = fishery.board("coverage?asOf=" + before.minusSeconds(60));

        assertThat(figure(coverage)).isEqualTo("0 of 0");
        assertThat(coverage.has("percent")).isFalse();
        assertThat(coverage.get("items")).isEmpty();
    }

    @Test
    void a_mission_sees_its_part_and_is_told_so() {
        var fishery = Fishery.released();
        fishery.filed("OTTAWA", "CA", "1d+");
        fishery.filed("BERLIN", "DE", "1d-");

        var part = fishery.board("coverage", MINISTRY.officerIn("BERLIN"));

        assertThat(figure(part)).isEqualTo("1 of 2");
        assertThat(part.get("whole").asBoolean()).isFalse();
        assertThat(part.get("missions").asInt()).isEqualTo(1);
        assertThat(part.get("items")).hasSize(1);
        assertThat(fishery.board("coverage").get("whole").asBoolean()).isTrue();
        assertThat(fishery.board("responses", MINISTRY.officerIn("BERLIN")).get("items"))
                .hasSize(1);
        assertThat(fishery.asked("coverage", MINISTRY.officerIn("LONDON")).status()).isEqualTo(404);
    }

    @Test
    void the_latest_answer_of_each_host_is_counted_once() {
        var fishery = Fishery.released();
        fishery.filed("BERLIN", "DE", "1d~");
        fishery.filed("BERLIN", "DE", "1d+");
        fishery.filed("OTTAWA", "CA", "1d");

        var point = fishery.board("responses").get("points").get(0);

        assertThat(point.get("heard").asInt()).isEqualTo(2);
        assertThat(point.get("unanswered").asInt()).isEqualTo(1);
        assertThat(point.get("counts").get("AGREED").asInt()).isEqualTo(1);
        assertThat(point.get("counts").has("NON_COMMITTAL")).isFalse();
    }

    @Test
    void offices_are_timed_from_the_release() {
        var fishery = Fishery.released();
        fishery.said(MINISTRY.officerIn("BERLIN"), "DE", "acknowledgement", "{}");

        var timeliness = fishery.board("timeliness");

        assertThat(timeliness.get("all").get("acknowledged").get("n").asInt()).isEqualTo(1);
        assertThat(timeliness.get("all").get("acknowledged").get("of").asInt()).isEqualTo(4);
        assertThat(timeliness.get("items")).hasSize(3);
    }

    @Test
    void what_is_owed_an_answer_is_told_until_it_is_given() {
        var fishery = Fishery.released();
        var desk = Fishery.caller(MINISTRY.desk());
        fishery.filed("BERLIN", "DE", "1d:will-consider !\"send the text\" by 2026-02-01");
        fishery.said(MINISTRY.officerIn("OTTAWA"), "CA", "query", "{\"text\": \"Which vote?\"}");
        fishery.filed("OTTAWA", "CA", "1d+");
        var id = fishery.board("coverage").get("directive").asString();

        var owed = desk.get("/api/v1/boards/replies").json();
        assertThat(owed.get("waiting")).anyMatch(one -> one.get("directive").asString().equals(id));
        assertThat(owed.get("unsettled"))
                .anyMatch(one -> one.get("directive").asString().equals(id));
        assertThat(owed.get("owed"))
                .anyMatch(one -> one.get("due").asString().equals("2026-02-01"));

        fishery.said(
                MINISTRY.desk(),
                "CA",
                "answer",
                "{\"answer\": \"GRANT\", \"text\": \"The one in May.\"}");
        fishery.filed("BERLIN", "DE", "1d+");

        var settled = desk.get("/api/v1/boards/replies").json();
        assertThat(settled.get("waiting"))
                .noneMatch(one -> one.get("directive").asString().equals(id));
        assertThat(settled.get("unsettled"))
                .noneMatch(one -> one.get("directive").asString().equals(id));
    }
}
