package chancery.directives.web.drafts;

import chancery.directives.wording.Point;
import chancery.directives.wording.PointKind;
import chancery.directives.wording.PointRelease;
import chancery.missions.places.Scope;
import chancery.web.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Reads the points of a directive from the rows of a form or a call.
record PointInput(ScopeInput scopes) {

    private static final int MOST_POINTS = 99;
    static final Scope EVERYONE_ADDRESSED = Scope.parse(Scope.EVERYWHERE);

    /// The points in the rows of a field; empty rows are passed over, missing numbers are given in
    /// order.
    List<Point> read(Fields fields, String name) {
        var points = new ArrayList<Point>();
        var used = new HashSet<Integer>();
        for (var row : fields.rows(name)) {
            if (!row.has("text") && !row.has("number")) {
                continue;
            }
            int number =
                    row.optionalWhole("number", 1, Point.HIGHEST_NUMBER).orElse(points.size() + 1);
            if (number < 1 || number > Point.HIGHEST_NUMBER) {
                continue;
            }
            if (!used.add(number)) {
                row.fault("number", "directives.fault.number-twice", number);
            }
            points.add(point(row, number));
        }
        if (points.size() > MOST_POINTS) {
            fields.fault(name, "directives.fault.too-many-points", MOST_POINTS);
        }
        return points;
    }

    private Point point(Fields row, int number) {
        return new Point(
                number,
                row.choice("kind", PointKind.class, PointKind.CORE),
                row.text("text", 4_000),
                row.choice("release", PointRelease.class, PointRelease.ORAL_ONLY),
                row.yes("verbatim"),
                scopes.read(row, "scope").orElse(EVERYONE_ADDRESSED),
                1,
                false,
                row.optionalText("occasion", 300).orElse(""));
    }
}
