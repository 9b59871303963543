package chancery.reports.composing;

import chancery.directives.wording.Point;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What was asked of the mission.
public record Asked(
        UUID tasking, String reference, String subject, List<String> tags, List<Point> points) {

    public Asked {
        tags = List.copyOf(tags);
        points = List.copyOf(points);
    }

    /// The points owed: the denominator.
    Set<Integer> owed() {
        return points.stream()
                .filter(point -> !point.withdrawn() && point.kind().isOwed())
                .map(Point::number)
                .collect(Collectors.toSet());
    }
}
