package chancery.boards.web;

import chancery.boards.Board;
import chancery.boards.Coverage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// How coverage stands in the API: its figures, then its rounds, points and missions.
final class CoverageJson {

    private CoverageJson() {}

    static Map<String, Object> of(Board<Coverage> board) {
        var coverage = board.figures();
        var json = BoardJson.head(board);
        json.put("round", coverage.round());
        json.putAll(BoardJson.delivered(coverage.perHost()));
        json.put("perHost", BoardJson.delivered(coverage.perHost()));
        json.put("perMission", BoardJson.delivered(coverage.perMission()));
        json.put("answered", BoardJson.ratio(coverage.answered(), "answered", "delivered"));
        json.put("states", new TreeMap<>(coverage.states()));
        json.put("rounds", coverage.rounds().stream().map(CoverageJson::round).toList());
        json.put(
                "points",
                coverage.points().stream()
                        .map(point -> {
                            var item = new LinkedHashMap<String, Object>();
                            item.put("number", point.number());
                            item.put("kind", point.kind());
                            item.put("withdrawn", point.withdrawn());
                            item.putAll(BoardJson.delivered(point.perHost()));
                            return item;
                        })
                        .toList());
        json.put("items", coverage.lines().stream().map(CoverageJson::line).toList());
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
        json.putAll(BoardJson.delivered(line.perHost()));
        json.put("perMission", BoardJson.delivered(line.perMission()));
        json.put("answered", BoardJson.ratio(line.answered(), "answered", "delivered"));
        return json;
    }

    private static Map<String, Object> line(Coverage.Line line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("mission", line.mission());
        json.put("host", line.host());
        json.putAll(BoardJson.delivered(line.delivered()));
        json.put("untilNow", BoardJson.delivered(line.untilNow()));
        var cells = new TreeMap<Integer, Object>();
        line.cells().forEach((point, cell) -> cells.put(point, cell.state()));
        json.put("cells", cells);
        return json;
    }
}
