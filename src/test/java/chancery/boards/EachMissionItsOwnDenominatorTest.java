package chancery.boards;

import static chancery.boards.Fishery.MINISTRY;
import static chancery.boards.Fishery.caller;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Twelve points for all, three for hosts in Europe, one more for the United Kingdom.
class EachMissionItsOwnDenominatorTest {

    private static final int WITHDRAWN = 5;

    private static Fishery released() {
        var points = new ArrayList<String>();
        IntStream.rangeClosed(1, 16)
                .mapToObj(EachMissionItsOwnDenominatorTest::point)
                .forEach(points::add);
        return Fishery.releasedAs(
                """
                {"kind": "DEMARCHE_REQUEST", "subject": "Sixteen points", "objective": "Talk regularly.",
                 "addressees": "germany canada united-kingdom switzerland liechtenstein",
                 "deliverBy": "2026-05-01", "reportBy": "2026-05-08", "points": [%s]}
                """
                        .formatted(String.join(",", points)));
    }

    private static String point(int number) {
        var scope = number <= 12 ? "all" : number <= 15 ? "europe" : "united-kingdom";
        return """
        {"number": %d, "kind": "ASK", "text": "Sentence number %d.", "scope": "%s"}\
        """
                .formatted(number, number, scope);
    }

    private static JsonNode get(String path) {
        var answer = caller(MINISTRY.desk()).get("/api/v1/" + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /// The numbers a mission has for a host, each with its text.
    private static Map<Integer, String> points(Fishery directive, String mission, String host) {
        var points = new LinkedHashMap<Integer, String>();
        var json =
                get(
                        "directives/"
                                + directive.key()
                                + "/points?mission="
                                + mission
                                + "&host="
                                + host);
        json.get("points")
                .forEach(each ->
                        points.put(each.get("number").asInt(), each.get("text").asString()));
        assertThat(json.get("owed").asInt()).isEqualTo(points.size());
        return points;
    }

    private static String figure(JsonNode coverage, String host) {
        for (var line : coverage.get("items")) {
            if (line.get("host").asString().equals(host)) {
                return line.get("delivered").asInt() + " of " + line.get("applicable").asInt();
            }
        }
        throw new AssertionError("no line for " + host);
    }

    private static List<String> flagged(JsonNode coverage) {
        var flagged = new ArrayList<String>();
        coverage.get("items")
                .forEach(line ->
                        line.get("cells")
                                .properties()
                                .forEach(cell -> {
                                    if (cell.getValue().asString().equals("WITHDRAWN_DELIVERED")) {
                                        flagged.add(
                                                line.get("host").asString() + " " + cell.getKey());
                                    }
                                }));
        return flagged;
    }

    @Test
    void ottawa_has_12_berlin_15_london_16_and_a_number_means_the_same_everywhere() {
        var directive = released();
        var ottawa = points(directive, "OTTAWA", "CA");
        var berlin = points(directive, "BERLIN", "DE");
        var london = points(directive, "LONDON", "GB");

        assertThat(ottawa).hasSize(12);
        assertThat(berlin).hasSize(15).containsAllEntriesOf(ottawa);
        assertThat(london).hasSize(16).containsAllEntriesOf(berlin);
        assertThat(london).containsEntry(16, "Sentence number 16.");
        var coverage = directive.board("coverage");
        assertThat(figure(coverage, "CA")).isEqualTo("0 of 12");
        assertThat(figure(coverage, "DE")).isEqualTo("0 of 15");
        assertThat(figure(coverage, "GB")).isEqualTo("0 of 16");
        assertThat(
                        MINISTRY.browserOf(MINISTRY.officerIn("OTTAWA"))
                                .get("/directives/" + directive.key())
                                .body())
                .contains("Sentence number 12.")
                .doesNotContain("Sentence number 13.");
    }

    @Test
    void withdrawing_a_point_after_five_deliveries_flags_five_and_rewrites_none() {
        var directive = released();
        var engagements =
                List.of(
                        directive.filed("BERLIN", "DE", "1d 5d+"),
                        directive.filed("OTTAWA", "CA", "5d~"),
                        directive.filed("LONDON", "GB", "5p-"),
                        directive.filed("BERNE", "CH", "5a+"),
                        directive.filed("BERNE", "LI", "5d+"));
        var before = engagements.stream().map(id -> get("engagements/" + id)).toList();
        var told = directive.board("coverage");
        assertThat(flagged(told)).isEmpty();

        directive.amended(
                "{\"reason\": \"Overtaken\", \"withdraw\": [%d], \"points\": []}"
                        .formatted(WITHDRAWN));

        var coverage = directive.board("coverage");
        assertThat(flagged(coverage))
                .containsExactlyInAnyOrder("DE 5", "CA 5", "GB 5", "CH 5", "LI 5");
        assertThat(figure(coverage, "DE")).isEqualTo(figure(told, "DE")).isEqualTo("2 of 15");
        assertThat(figure(coverage, "CA")).isEqualTo("1 of 12");
        assertThat(engagements.stream().map(id -> get("engagements/" + id)).toList())
                .isEqualTo(before);
        var page = MINISTRY.browserOf(MINISTRY.desk()).get("/directives/" + directive.key()).body();
        assertThat(page).contains("Withdrawn: 5", "withdrawn (version 2)");
    }
}
