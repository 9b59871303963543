package chancery.boards;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chancery.boards.Rounds.Span;
import chancery.boards.facts.Facts;
import chancery.directives.wording.PointKind;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// How far a directive was delivered in one round, and in each round until now.
///
/// @param round the round shown in full
/// @param perHost every cell once, whichever mission delivered: coverage
/// @param perMission every cell for each mission that owes it: work
/// @param answered of the cells delivered
public record Coverage(
        int round,
        List<RoundLine> rounds,
        List<PointLine> points,
        List<Line> lines,
        Ratio perHost,
        Ratio perMission,
        Ratio answered,
        Map<CellState, Long> states) {

    public Coverage {
        rounds = List.copyOf(rounds);
        points = List.copyOf(points);
        lines = List.copyOf(lines);
        states = Map.copyOf(states);
    }

    /// A round with its figures.
    public record RoundLine(Span round, Ratio perHost, Ratio perMission, Ratio answered) {}

    /// A point in the round shown, over all hosts.
    public record PointLine(int number, PointKind kind, boolean withdrawn, Ratio perHost) {}

    /// A mission towards a host: its cells in the round shown by point, and its figures.
    ///
    /// @param untilNow over all rounds up to the current one
    public record Line(
            OfficeCode mission,
            CountryCode host,
            Map<Integer, Cell> cells,
            Ratio delivered,
            Ratio untilNow) {

        public Line {
            cells = Map.copyOf(cells);
        }
    }

    /// Adds up the cells of a directive.
    ///
    /// @param round the round to show in full
    static Coverage of(
            Facts facts,
            List<Cell> cells,
            int round,
            LocalDate day,
            Function<UUID, OfficeCode> codes) {
        var rounds = Rounds.of(facts);
        var shown = cells.stream().filter(cell -> cell.key().round() == round).toList();
        var byRound = Cells.perHost(cells).stream().collect(groupingBy(cell -> cell.key().round()));
        var hosts = byRound.getOrDefault(round, List.of());
        return new Coverage(
                round,
                CoverageLines.rounds(rounds, cells, byRound),
                CoverageLines.points(facts, hosts),
                CoverageLines.lines(cells, round, rounds.currentOn(day), codes),
                Ratio.delivered(hosts),
                Ratio.delivered(shown),
                Ratio.answered(hosts),
                shown.stream().collect(groupingBy(Cell::state, counting())));
    }
}
