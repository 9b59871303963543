package chancery.demonstration.loop;

import chancery.demonstration.stage.ScenarioCalendar;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.directives.wording.Point;
import chancery.directives.wording.PointKind;
import chancery.directives.wording.PointRelease;
import java.time.LocalDate;
import java.util.List;

/// Reads the points of a directive, as they were worded on a day.
record PointReader(ScenarioCalendar calendar, ScopeReader scopes) {

    /// The points of the first version, in the words that stood in the draft on a day.
    List<Point> points(String slug, LocalDate day) {
        return ScenarioTable.read("points").stream()
                .filter(row -> row.text("directive").equals(slug))
                .map(row -> point(row, wordingOn(row, day)))
                .toList();
    }

    private String wordingOn(ScenarioRow point, LocalDate day) {
        return ScenarioTable.read("earlier-wordings").stream()
                .filter(row -> row.text("directive").equals(point.text("directive")))
                .filter(row -> row.text("number").equals(point.text("number")))
                .filter(row -> day.isBefore(calendar.date(row.number("to_day"))))
                .map(row -> row.text("text"))
                .findFirst()
                .orElseGet(() -> point.text("text"));
    }

    private Point point(ScenarioRow row, String wording) {
        return new Point(
                row.number("number"),
                PointKind.valueOf(row.text("kind")),
                wording,
                PointRelease.valueOf(row.text("release")),
                row.text("verbatim").equals("yes"),
                scopes.read(row.text("scope")),
                1,
                false);
    }
}
