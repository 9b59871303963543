package chancery.engagements.web.recording;

import chancery.directives.taskings.Tasking;
import chancery.directives.wording.Point;
import chancery.web.Markdown;
import java.util.List;

/// The points of one tasking as a form offers them.
///
/// @param base what is added to a point's number to make its row in the form
/// @param main whether the form's own directive is meant, so that rows need not name it
public record PointSet(
        Tasking tasking, String reference, int base, boolean main, List<Point> points) {

    /// Rows between one tasking and the next.
    static final int APART = Point.HIGHEST_NUMBER + 1;

    public PointSet {
        points = List.copyOf(points);
    }

    public String row(Point point) {
        return "points[" + (base + point.number()) + "].";
    }

    public String html(Point point) {
        return Markdown.html(point.text());
    }
}
