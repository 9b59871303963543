package chancery.boards;

import java.util.List;

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
}
