package chancery.directives.web.drafts;

import chancery.directives.Directive;
import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.web.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What a form about an amendment changes of the points in force.
final class ChangedPoints {

    private ChangedPoints() {}

    /// The form shows every point; those left as they are, or withdrawn, are not reworded.
    static Fields only(Fields fields, DirectiveForm sent, List<Point> standing) {
        var raw = new LinkedHashMap<>(fields.raw());
        var withdrawn = fields.texts("withdraw");
        for (var row : sent.points()) {
            boolean asItWas =
                    standing.stream().anyMatch(point -> saysTheSame(row, point))
                            || withdrawn.contains(row.number());
            if (asItWas) {
                raw.keySet().removeIf(name -> name.startsWith(row.name("")));
            }
        }
        return Fields.of(raw);
    }

    private static boolean saysTheSame(PointRow row, Point point) {
        return row.number().strip().equals(String.valueOf(point.number()))
                && point.text().strip().equals(row.text().replace("\r\n", "\n").strip())
                && point.kind().name().equals(row.kind())
                && point.release().name().equals(row.release())
                && point.occasion().equals(row.occasion().strip())
                && point.verbatim() == row.verbatim();
    }

    /// The points in force, or as the amendment that waits has them; what it withdraws is shown,
    /// and ticked.
    static List<Point> shown(Directive directive, Optional<Version> pending) {
        var inForce = directive.version();
        return pending.map(next ->
                        next.points().stream()
                                .filter(point ->
                                        !point.withdrawn()
                                                || inForce.livePoints().stream()
                                                        .anyMatch(live ->
                                                                live.number() == point.number()))
                                .toList())
                .orElse(inForce.livePoints());
    }
}
