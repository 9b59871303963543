package chancery.engagements.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.engagements.exchange.PointDelivery;
import chancery.web.Markdown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Looks up the points that were spoken of, each directive once.
final class SpokenPoints {

    private final Taskings taskings;
    private final Directives directives;
    private final Officer officer;
    private final Map<UUID, Optional<Tasking>> known = new HashMap<>();
    private final Map<UUID, List<Version>> wordings = new HashMap<>();
    private final Map<UUID, String> references = new HashMap<>();

    SpokenPoints(Taskings taskings, Directives directives, Officer officer) {
        this.taskings = taskings;
        this.directives = directives;
        this.officer = officer;
    }

    /// The reference of every directive that was looked up, by tasking.
    Map<UUID, String> references() {
        return Map.copyOf(references);
    }

    /// The point in the words it had then.
    PassedPoint passed(PointDelivery point) {
        var tasking = known.computeIfAbsent(point.tasking(), id -> taskings.findById(id, officer));
        var reference =
                references.computeIfAbsent(
                        point.tasking(),
                        id -> tasking.map(open -> taskings.referenceOf(open, officer)).orElse(""));
        return new PassedPoint(point, reference, tasking.map(open -> html(open, point)).orElse(""));
    }

    private String html(Tasking tasking, PointDelivery point) {
        return wordings
                .computeIfAbsent(tasking.directive(), id -> directives.versions(id, officer))
                .stream()
                .filter(version -> version.number() == point.wording())
                .flatMap(version -> version.point(point.number()).stream())
                .map(Point::text)
                .map(Markdown::html)
                .findFirst()
                .orElse("");
    }
}
