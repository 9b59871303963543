package chancery.boards.web;

import chancery.boards.Board;
import chancery.boards.Timeliness;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How long missions took, as it stands in the API: all together, then mission by mission.
final class TimelinessJson {

    private TimelinessJson() {}

    static Map<String, Object> of(Board<Timeliness> board) {
        var json = BoardJson.head(board);
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
        var json = BoardJson.ratio(leg.came(), "n", "of");
        put(json, "medianSeconds", leg.median());
        put(json, "ninetiethSeconds", leg.ninetieth());
        return json;
    }

    private static void put(Map<String, Object> json, String name, Optional<Duration> span) {
        span.ifPresent(time -> json.put(name, time.toSeconds()));
    }
}
