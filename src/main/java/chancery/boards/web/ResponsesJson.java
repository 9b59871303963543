package chancery.boards.web;

import chancery.boards.Board;
import chancery.boards.Responses;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// How the answers of hosts stand in the API: counted by point, then host by host.
final class ResponsesJson {

    private ResponsesJson() {}

    static Map<String, Object> of(Board<Responses> board) {
        var json = BoardJson.head(board);
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
                            item.putAll(BoardJson.ratio(host.answered(), "answered", "heard"));
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
}
