package chancery.boards;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chancery.boards.facts.Facts;
import chancery.missions.Network;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The directives in force, each with what came of it in its current round.
public record Overview(View view, List<Line> lines) {

    public Overview {
        lines = List.copyOf(lines);
    }

    /// A directive in force.
    ///
    /// @param queries what missions asked that waits for headquarters
    /// @param overdue cells of the round whose day has passed
    public record Line(Subject directive, int round, Ratio delivered, long queries, long overdue) {}

    /// Counts the current round of each directive.
    ///
    /// @param waiting what missions asked under any of them
    static Overview of(
            View view,
            List<Subject> inForce,
            Map<UUID, Facts> facts,
            Network network,
            List<Replies.Waiting> waiting) {
        var queries = waiting.stream().collect(groupingBy(Replies.Waiting::directive, counting()));
        return new Overview(
                view,
                inForce.stream()
                        .map(subject -> {
                            var known =
                                    facts.getOrDefault(subject.id(), Facts.NONE)
                                            .knownAt(view.asOf());
                            return line(subject, view, known, network, queries);
                        })
                        .toList());
    }

    private static Line line(
            Subject subject, View view, Facts known, Network network, Map<UUID, Long> queries) {
        var cells = Cells.of(known, Posts.of(network), view.day());
        int round = Rounds.of(known).currentOn(view.day());
        var current = cells.stream().filter(cell -> cell.key().round() == round).toList();
        return new Line(
                subject,
                round,
                Ratio.delivered(Cells.perHost(current)),
                queries.getOrDefault(subject.id(), 0L),
                current.stream().filter(cell -> cell.isOverdue(view.day())).count());
    }
}
