package chancery.boards;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import chancery.boards.facts.Facts;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/// Adds up the cells of a directive by round, by point, and by mission and host.
final class CoverageLines {

    private CoverageLines() {}

    /// One line for each round.
    static List<Coverage.RoundLine> rounds(
            Rounds rounds, List<Cell> cells, Map<Integer, List<Cell>> hosts) {
        var byRound = cells.stream().collect(groupingBy(cell -> cell.key().round()));
        return rounds.all().stream()
                .map(round -> {
                    var once = hosts.getOrDefault(round.number(), List.of());
                    return new Coverage.RoundLine(
                            round,
                            Ratio.delivered(once),
                            Ratio.delivered(byRound.getOrDefault(round.number(), List.of())),
                            Ratio.answered(once));
                })
                .toList();
    }

    /// One line for each point in force, and for those once asked for of which something is left.
    static List<Coverage.PointLine> points(Facts facts, List<Cell> hosts) {
        var byPoint =
                hosts.stream()
                        .collect(groupingBy(cell -> cell.key().point(), TreeMap::new, toList()));
        if (facts.versions().isEmpty()) {
            return List.of();
        }
        var latest = facts.versions().getLast().points();
        return latest.values().stream()
                .filter(point ->
                        !point.withdrawn() && point.kind().isOwed()
                                || byPoint.containsKey(point.number()))
                .sorted(Comparator.comparing(Facts.Asked::number))
                .map(point ->
                        new Coverage.PointLine(
                                point.number(),
                                point.kind(),
                                point.withdrawn(),
                                Ratio.delivered(byPoint.getOrDefault(point.number(), List.of()))))
                .toList();
    }

    /// One line for each mission towards each host.
    static List<Coverage.Line> lines(
            List<Cell> cells, int round, int current, Function<UUID, OfficeCode> codes) {
        record Post(UUID mission, CountryCode host) {}
        return cells.stream()
                .collect(groupingBy(cell -> new Post(cell.key().mission(), cell.key().host())))
                .entrySet()
                .stream()
                .map(post ->
                        line(
                                codes.apply(post.getKey().mission()),
                                post.getKey().host(),
                                post.getValue(),
                                round,
                                current))
                .sorted(
                        Comparator.comparing(Coverage.Line::mission)
                                .thenComparing(Coverage.Line::host))
                .toList();
    }

    private static Coverage.Line line(
            OfficeCode mission, CountryCode host, List<Cell> cells, int round, int current) {
        var shown = new TreeMap<Integer, Cell>();
        cells.stream()
                .filter(cell -> cell.key().round() == round)
                .forEach(cell -> shown.put(cell.key().point(), cell));
        return new Coverage.Line(
                mission,
                host,
                shown,
                Ratio.delivered(shown.values()),
                Ratio.delivered(
                        cells.stream().filter(cell -> cell.key().round() <= current).toList()));
    }
}
