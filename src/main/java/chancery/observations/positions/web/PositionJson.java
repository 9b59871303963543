package chancery.observations.positions.web;

import chancery.observations.positions.AuthorityStanding;
import chancery.observations.positions.IssueMatter;
import chancery.observations.positions.PositionCourse;
import chancery.observations.positions.PositionMove;
import chancery.observations.positions.PositionStep;
import chancery.observations.positions.RecordedPosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How positions stand in JSON.
final class PositionJson {

    private PositionJson() {}

    static Map<String, Object> items(List<Map<String, Object>> items) {
        return Map.of("items", items);
    }

    static Map<String, Object> of(IssueMatter issue) {
        return Map.of(
                "id", issue.id().toString(),
                "directive", issue.directive().toString(),
                "name", issue.name(),
                "points", issue.points());
    }

    static Map<String, Object> of(
            IssueMatter issue,
            List<AuthorityStanding> standings,
            Optional<List<PositionMove>> moves) {
        var json = new LinkedHashMap<>(of(issue));
        json.put("standings", standings.stream().map(PositionJson::of).toList());
        moves.ifPresent(moved -> json.put("moved", moved.stream().map(PositionJson::of).toList()));
        return json;
    }

    private static Map<String, Object> of(AuthorityStanding one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("authority", one.authority().toString());
        json.put("name", one.name());
        json.put("host", one.host().text());
        json.put("stance", one.stance().name());
        json.put("suggested", one.suggested());
        one.since().ifPresent(day -> json.put("since", day.toString()));
        one.influence().ifPresent(influence -> json.put("influence", influence.name()));
        return json;
    }

    private static Map<String, Object> of(PositionMove move) {
        return Map.of(
                "authority", move.authority().toString(),
                "name", move.name(),
                "host", move.host().text(),
                "from", move.from().name(),
                "to", move.to().name(),
                "steps", move.steps());
    }

    static Map<String, Object> of(PositionCourse course) {
        var json = new LinkedHashMap<>(of(course.standing()));
        json.put("issue", of(course.issue()));
        json.put("steps", course.steps().stream().map(PositionJson::of).toList());
        json.put("positions", course.positions().stream().map(PositionJson::of).toList());
        course.influence().ifPresent(judged -> json.put("influenceReason", judged.reason()));
        return json;
    }

    private static Map<String, Object> of(PositionStep step) {
        var json = new LinkedHashMap<String, Object>();
        json.put("lane", step.lane());
        json.put("on", step.on());
        json.put("suggests", step.suggests());
        json.put("what", step.what());
        json.put("address", step.address());
        return json;
    }

    private static Map<String, Object> of(RecordedPosition one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("stance", one.stance());
        json.put("on", one.on());
        json.put("reason", one.reason());
        json.put("by", one.by());
        json.put("recordedAt", one.recordedAt());
        return json;
    }
}
