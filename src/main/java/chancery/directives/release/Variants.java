package chancery.directives.release;

import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.missions.Network;
import chancery.missions.Posting;
import chancery.missions.places.Gazetteer;
import chancery.missions.places.ResolvedScope;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Works out who receives which points of a version on a day: addressees, and the scope of each
/// point among them.
public final class Variants {

    private Variants() {}

    /// The variant of every addressed mission and host that can act on the day.
    public static List<PostingVariant> of(
            Version version, Network network, Gazetteer gazetteer, LocalDate day) {
        var addressed = version.instruction().addressees().resolve(gazetteer, day);
        Map<Point, ResolvedScope> scopes =
                version.livePoints().stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        point -> point.scope().resolve(gazetteer, day)));
        return network.postingsOn(day).stream()
                .filter(posting -> includes(addressed, posting))
                .map(posting -> new PostingVariant(posting, pointsFor(posting, scopes)))
                .toList();
    }

    private static List<Point> pointsFor(Posting posting, Map<Point, ResolvedScope> scopes) {
        return scopes.entrySet().stream()
                .filter(scope -> includes(scope.getValue(), posting))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Point::number))
                .toList();
    }

    private static boolean includes(ResolvedScope scope, Posting posting) {
        return scope.includes(posting.mission().code(), posting.host());
    }
}
