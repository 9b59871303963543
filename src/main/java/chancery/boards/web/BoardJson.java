package chancery.boards.web;

import chancery.boards.Board;
import chancery.boards.Overview;
import chancery.boards.Ratio;
import chancery.boards.View;
import chancery.boards.Wordings;
import java.util.LinkedHashMap;
import java.util.Map;
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
    static Map<String, Object> ratio(Ratio ratio, String part, String whole) {
        var json = new LinkedHashMap<String, Object>();
        json.put(part, ratio.part());
        json.put(whole, ratio.whole());
        ratio.percent().ifPresent(percent -> json.put("percent", percent));
        return json;
    }

    static Map<String, Object> delivered(Ratio ratio) {
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
}
