package chancery.demonstration.loop;

import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.directives.wording.Amendment;
import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import java.util.List;
import java.util.Set;

/// Reads what an amendment rewords and withdraws, from the rows of one version.
final class AmendmentReader {

    private AmendmentReader() {}

    static Amendment amendment(ScenarioRow step, Version inForce) {
        var changes =
                ScenarioTable.read("amendments").stream()
                        .filter(change -> change.text("directive").equals(step.text("directive")))
                        .filter(change -> change.text("version").equals(step.text("version")))
                        .toList();
        var reason = String.join(" ", changes.stream().map(c -> c.text("reason")).toList());
        return new Amendment(reworded(changes, inForce), List.of(), withdrawn(changes), reason);
    }

    private static List<Point> reworded(List<ScenarioRow> changes, Version inForce) {
        return changes.stream()
                .filter(change -> change.text("change").equals("reworded"))
                .map(change ->
                        inForce.point(change.number("point"))
                                .map(point -> reworded(point, change.text("text")))
                                .orElseThrow())
                .toList();
    }

    private static Set<Integer> withdrawn(List<ScenarioRow> changes) {
        return changes.stream()
                .filter(change -> change.text("change").equals("withdrawn"))
                .map(change -> change.number("point"))
                .collect(toUnmodifiableSet());
    }

    private static Point reworded(Point point, String text) {
        return new Point(
                point.number(),
                point.kind(),
                text,
                point.release(),
                point.verbatim(),
                point.scope(),
                point.wordedIn(),
                false);
    }
}
