package chancery.directives.wording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What an amendment changes: points reworded, added and withdrawn; all others stay as they are.
///
/// @param reworded the new wording of points that keep number and scope
/// @param added points with numbers never used before in this directive
/// @param withdrawn numbers that are no longer asked for; what was delivered of them stays
public record Amendment(
        List<Point> reworded, List<Point> added, Set<Integer> withdrawn, String reason) {

    public Amendment {
        reworded = List.copyOf(reworded);
        added = List.copyOf(added);
        withdrawn = Set.copyOf(withdrawn);
    }

    /// Everything wrong with it, given the version in force: pairs of message key and number.
    public List<Fault> faultsAgainst(Version inForce) {
        var faults = new ArrayList<Fault>();
        reworded.stream()
                .map(Point::number)
                .filter(number -> isNotLive(inForce, number))
                .forEach(number ->
                        faults.add(new Fault("directives.fault.amends-unknown-point", number)));
        withdrawn.stream()
                .filter(number -> isNotLive(inForce, number))
                .forEach(number ->
                        faults.add(new Fault("directives.fault.amends-unknown-point", number)));
        added.stream()
                .map(Point::number)
                .filter(number -> inForce.point(number).isPresent())
                .forEach(number -> faults.add(new Fault("directives.fault.number-used", number)));
        if (reworded.isEmpty() && added.isEmpty() && withdrawn.isEmpty()) {
            faults.add(new Fault("directives.fault.amends-nothing", 0));
        }
        return faults;
    }

    /// One thing wrong with an amendment.
    public record Fault(String message, int point) {}

    private static boolean isNotLive(Version version, int number) {
        return version.point(number).filter(point -> !point.withdrawn()).isEmpty();
    }

    /// The next version, not issued yet.
    public Version nextOf(Version inForce, UUID by, Instant at) {
        return new Version(
                inForce.number() + 1,
                inForce.instruction(),
                applyTo(inForce),
                reason,
                by,
                at,
                Optional.empty());
    }

    /// The points of the next version.
    public List<Point> applyTo(Version inForce) {
        int next = inForce.number() + 1;
        var points = new ArrayList<Point>();
        for (var point : inForce.points()) {
            points.add(changed(point, next));
        }
        added.forEach(point -> points.add(point.wordedIn(next)));
        points.sort(Comparator.comparing(Point::number));
        return points;
    }

    private Point changed(Point point, int next) {
        if (withdrawn.contains(point.number())) {
            return point.withdrawnNow();
        }
        return reworded.stream()
                .filter(wording -> wording.number() == point.number())
                .filter(wording -> !wording.isWordedLike(point))
                .findFirst()
                .map(wording -> wording.scopedLike(point).wordedIn(next))
                .orElse(point);
    }
}
