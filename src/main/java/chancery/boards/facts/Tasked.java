package chancery.boards.facts;

import chancery.kernel.CountryCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// One mission's task towards one host.
///
/// @param points its numbers, each with the version that gave it
public record Tasked(
        UUID id,
        UUID mission,
        CountryCode host,
        Instant at,
        Map<Integer, Integer> points,
        List<Dated> rounds,
        Milestones milestones) {

    public Tasked {
        points = Map.copyOf(points);
        rounds = List.copyOf(rounds);
    }

    Tasked knownAt(Instant known, Set<Integer> versions, List<Extended> extended) {
        var given = new HashMap<>(points);
        given.values().removeIf(since -> !versions.contains(since));
        var dated =
                rounds.stream()
                        .filter(round -> round.planned().filter(known::isBefore).isEmpty())
                        .map(round -> round.withTime(id, extended))
                        .toList();
        return new Tasked(id, mission, host, at, given, dated, milestones.knownAt(known));
    }
}
