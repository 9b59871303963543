package chancery.directives.release;

import chancery.directives.wording.Point;
import chancery.missions.Posting;
import java.util.List;

/// The points that one mission has for one of its hosts, in the order of their numbers.
public record PostingVariant(Posting posting, List<Point> points) {

    public PostingVariant {
        points = List.copyOf(points);
    }

    /// The numbers alone.
    public List<Integer> numbers() {
        return points.stream().map(Point::number).toList();
    }

    /// How many of them are owed: the mission's own denominator.
    public long owed() {
        return points.stream().filter(point -> point.kind().isOwed()).count();
    }

    /// What this one has and the other has not.
    public List<Point> beyond(PostingVariant other) {
        return points.stream().filter(point -> !other.numbers().contains(point.number())).toList();
    }
}
