package chancery.directives.wording;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The whole text of a directive at one time; once issued it is never altered.
///
/// @param number 1 for the first; an amendment makes the next
/// @param reason why it amends the one before; empty for the first
public record Version(
        int number,
        Instruction instruction,
        List<Point> points,
        String reason,
        UUID writtenBy,
        Instant writtenAt,
        Optional<Instant> issuedAt) {

    public Version {
        points = List.copyOf(points);
    }

    /// The points it still asks for.
    public List<Point> livePoints() {
        return points.stream().filter(point -> !point.withdrawn()).toList();
    }

    public Optional<Point> point(int number) {
        return points.stream().filter(point -> point.number() == number).findFirst();
    }

    public Version issued(Instant at) {
        return new Version(
                number, instruction, points, reason, writtenBy, writtenAt, Optional.of(at));
    }

    /// The points whose words are of this version.
    public List<Point> worded() {
        return points.stream().filter(point -> point.wordedIn() == number).toList();
    }
}
