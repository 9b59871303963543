package chancery.directives.web;

import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/// A version with what it changed of the one before.
public record VersionLine(
        Version version,
        String writer,
        List<Integer> reworded,
        List<Integer> added,
        List<Integer> withdrawn) {

    static VersionLine of(Version version, List<Version> all, String writer) {
        var before =
                all.stream()
                        .filter(other -> other.number() == version.number() - 1)
                        .flatMap(other -> other.points().stream())
                        .toList();
        Predicate<Point> isNew =
                point -> before.stream().noneMatch(other -> other.number() == point.number());
        Predicate<Point> wasLive =
                point ->
                        before.stream()
                                .anyMatch(other ->
                                        other.number() == point.number() && !other.withdrawn());
        boolean amends = version.number() > 1;
        Predicate<Point> here = point -> amends && point.wordedIn() == version.number();
        return new VersionLine(
                version,
                writer,
                numbers(version, here.and(isNew.negate())),
                numbers(version, here.and(isNew)),
                numbers(version, ((Predicate<Point>) Point::withdrawn).and(wasLive)));
    }

    private static List<Integer> numbers(Version version, Predicate<Point> which) {
        return version.points().stream().filter(which).map(Point::number).toList();
    }

    /// All versions, the newest first.
    static List<VersionLine> of(List<Version> versions, Map<UUID, String> names) {
        var lines = new ArrayList<VersionLine>();
        for (var version : versions) {
            lines.addFirst(of(version, versions, names.getOrDefault(version.writtenBy(), "–")));
        }
        return List.copyOf(lines);
    }
}
