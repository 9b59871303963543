package chancery.directives.web;

import chancery.directives.taskings.Caution;
import chancery.directives.wording.Point;
import chancery.web.Markdown;
import java.util.List;

/// A point as a page shows it.
///
/// @param scope in words
/// @param cautions what missions said against it, as far as the reader may know
public record PointLine(Point point, String scope, List<Caution> cautions) {

    public PointLine {
        cautions = List.copyOf(cautions);
    }

    /// Its text as HTML.
    public String html() {
        return Markdown.html(point.text());
    }

    public static List<PointLine> of(
            List<Point> points, ScopeWords scopes, List<Caution> cautions) {
        return points.stream()
                .map(point ->
                        new PointLine(
                                point,
                                scopes.ofPoint(point.scope()),
                                cautions.stream()
                                        .filter(caution -> caution.point() == point.number())
                                        .toList()))
                .toList();
    }
}
