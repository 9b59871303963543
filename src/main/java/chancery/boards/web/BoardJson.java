package chancery.boards.web;

import chancery.boards.Board;
import chancery.boards.Coverage;
import chancery.boards.Overview;
import chancery.boards.Ratio;
import chancery.boards.Responses;
import chancery.boards.Timeliness;
import chancery.boards.View;
import chancery.boards.Wordings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How boards stand in the API: every figure with its denominator.
final class BoardJson {

    private BoardJson() {}

    static Map<String, Object> head(Board<?> board) {
        var json = new LinkedHashMap<String, Object>();
        json.put("directive", board.directive().id());
        json.put("reference", board.directive().reference());
        json.put("subject", board.directive().subject());
        json.putAll(of(board.view()));
        return json;
    }

    static Map<String, Object> of(View view) {
        var json = new LinkedHashMap<String, Object>();
        json.put("asOf", view.asOf());
        json.put("recordCompleteTo", view.completeTo());
        json.put("missions", view.missions());
        json.put("whole", view.whole());
        return json;
    }

    /// A ratio under the names it has in the place where it stands.
    private static Map<String, Object> ratio(Ratio ratio, String part, String whole) {
        var json = new LinkedHashMap<String, Object>();
        json.put(part, ratio.part());
        json.put(whole, ratio.whole());
        ratio.percent().ifPresent(percent -> json.put("percent", percent));
        return json;
    }

    private static Map<String, Object> delivered(Ratio ratio) {
        return ratio(ratio, "delivered", "applicable");
    }

    static Map<String, Object> overview(Overview overview) {
        var json = new LinkedHashMap<>(of(overview.view()));
        json.put(
                "items",
                overview.lines().stream()
                        .map(line -> {
                            var item = new LinkedHashMap<String, Object>();
                            item.put("directive", line.directive().id());
                            item.put("reference", line.directive().reference());
                            item.put("subject", line.directive().subject());
                            item.put("round", line.round());
                            item.putAll(delivered(line.delivered()));
                            item.put("queries", line.queries());
                            item.put("overdue", line.overdue());
                            return item;
                        })
                        .toList());
        return json;
    }

    static Map<String, Object> coverage(Board<Coverage> board) {
        var coverage = board.figures();
        var json = head(board);
        json.put("round", coverage.round());
        json.putAll(delivered(coverage.perHost()));
        json.put("perHost", delivered(coverage.perHost()));
        json.put("perMission", delivered(coverage.perMission()));
        json.put("answered", ratio(coverage.answered(), "answered", "delivered"));
        json.put("states", new TreeMap<>(coverage.states()));
        json.put("rounds", coverage.rounds().stream().map(BoardJson::round).toList());
        json.put(
                "points",
                coverage.points().stream()
                        .map(point -> {
                            var item = new LinkedHashMap<String, Object>();
                            item.put("number", point.number());
                            item.put("kind", point.kind());
                            item.put("withdrawn", point.withdrawn());
                            item.putAll(delivered(point.perHost()));
                            return item;
                        })
                        .toList());
        json.put("items", coverage.lines().stream().map(BoardJson::line).toList());
        return json;
    }

    private static Map<String, Object> round(Coverage.RoundLine line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", line.round().number());
        line.round()
                .dates()
                .ifPresent(dates -> {
                    json.put("nominal", dates.nominal());
                    json.put("deliverBy", dates.lastDelivery());
                    json.put("reportBy", dates.lastReport());
                });
        json.putAll(delivered(line.perHost()));
        json.put("perMission", delivered(line.perMission()));
        json.put("answered", ratio(line.answered(), "answered", "delivered"));
        return json;
    }

    private static Map<String, Object> line(Coverage.Line line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("mission", line.mission());
        json.put("host", line.host());
        json.putAll(delivered(line.delivered()));
        json.put("untilNow", delivered(line.untilNow()));
        var cells = new TreeMap<Integer, Object>();
        line.cells().forEach((point, cell) -> cells.put(point, cell.state()));
        json.put("cells", cells);
        return json;
    }

    static Map<String, Object> responses(Board<Responses> board) {
        var json = head(board);
        json.put(
                "points",
                board.figures().counts().stream()
                        .map(count -> {
                            var item = new LinkedHashMap<String, Object>();
                            item.put("number", count.point());
                            item.put("heard", count.heard());
                            item.put("unanswered", count.open());
                            item.put("counts", new TreeMap<>(count.answers()));
                            return item;
                        })
                        .toList());
        json.put(
                "items",
                board.figures().hosts().stream()
                        .map(host -> {
                            var item = new LinkedHashMap<String, Object>();
                            item.put("host", host.host());
                            item.putAll(ratio(host.answered(), "answered", "heard"));
                            var answers = new TreeMap<Integer, Object>();
                            host.answers()
                                    .forEach((point, answer) -> answers.put(point, of(answer)));
                            item.put("answers", answers);
                            return item;
                        })
                        .toList());
        return json;
    }

    private static Map<String, Object> of(Responses.Answer answer) {
        var json = new LinkedHashMap<String, Object>();
        answer.response().ifPresent(response -> json.put("response", response));
        json.put("mission", answer.mission());
        json.put("heldAt", answer.said().heldAt());
        json.put("engagement", answer.said().engagement());
        return json;
    }

    static Map<String, Object> wordings(Board<Wordings> board) {
        var json = head(board);
        json.put("items", board.figures().lines());
        return json;
    }

    static Map<String, Object> map(Board<?> board, MapView map) {
        var json = head(board);
        json.put("counts", new TreeMap<>(map.counts()));
        json.put(
                "items",
                map.rows().stream()
                        .map(row ->
                                Map.of(
                                        "host", row.host(),
                                        "name", row.name(),
                                        "state", row.shade(),
                                        "detail", row.detail()))
                        .toList());
        return json;
    }

    static Map<String, Object> timeliness(Board<Timeliness> board) {
        var json = head(board);
        json.put("all", of(board.figures().all()));
        json.put(
                "items",
                board.figures().offices().stream()
                        .map(line -> {
                            var item = new LinkedHashMap<String, Object>();
                            item.put("mission", line.office());
                            item.putAll(of(line.legs()));
                            return item;
                        })
                        .toList());
        return json;
    }

    private static Map<String, Object> of(Timeliness.Legs legs) {
        var json = new LinkedHashMap<String, Object>();
        json.put("acknowledged", of(legs.acknowledged()));
        json.put("engaged", of(legs.engaged()));
        json.put("reported", of(legs.reported()));
        return json;
    }

    private static Map<String, Object> of(Timeliness.Leg leg) {
        var json = ratio(leg.came(), "n", "of");
        put(json, "medianSeconds", leg.median());
        put(json, "ninetiethSeconds", leg.ninetieth());
        return json;
    }

    private static void put(Map<String, Object> json, String name, Optional<Duration> span) {
        span.ifPresent(time -> json.put(name, time.toSeconds()));
    }
}
