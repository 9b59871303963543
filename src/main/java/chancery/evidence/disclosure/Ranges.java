package chancery.evidence.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Set;

/// What the margins tell about hidden cells.
///
/// Raising a cell means lowering another in its row, raising one in that one's column, and so on
/// back: a flow between rows and columns. How far a cell can move is the largest such flow (Ford
/// and Fulkerson, shortest paths first).
final class Ranges {

    private static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final CountTable table;
    private final Set<Place> hidden;
    private final int nodes;

    Ranges(CountTable table, Set<Place> hidden) {
        this.table = table;
        this.hidden = hidden;
        this.nodes = table.height() + table.width() + 1;
    }

    /// The range of one hidden cell.
    Range of(Place cell) {
        var count = table.count(cell);
        var row = cell.row();
        var column = table.height() + cell.column();
        var up = flow(capacities(cell), column, row);
        var down = flow(capacities(cell), row, column);
        return new Range(Math.max(0, count - down), up >= UNLIMITED ? Long.MAX_VALUE : count + up);
    }

    /// From row to column a cell rises without end, from column to row it falls to zero at most;
    /// margins that are not published let rows, or columns, give to each other.
    private long[][] capacities(Place moved) {
        var capacity = new long[nodes][nodes];
        for (var place : hidden) {
            if (!place.equals(moved)) {
                capacity[place.row()][table.height() + place.column()] = UNLIMITED;
                capacity[table.height() + place.column()][place.row()] = table.count(place);
            }
        }
        var ground = nodes - 1;
        for (var node = 0; node < ground; node++) {
            var published = node < table.height() ? table.rowTotals() : table.columnTotals();
            if (!published) {
                capacity[node][ground] = UNLIMITED;
                capacity[ground][node] = UNLIMITED;
            }
        }
        return capacity;
    }

    private long flow(long[][] capacity, int from, int to) {
        var sum = 0L;
        while (sum < UNLIMITED) {
            var before = path(capacity, from, to);
            if (before[to] < 0) {
                return sum;
            }
            var step = UNLIMITED;
            for (var node = to; node != from; node = before[node]) {
                step = Math.min(step, capacity[before[node]][node]);
            }
            for (var node = to; node != from; node = before[node]) {
                capacity[before[node]][node] -= step;
                capacity[node][before[node]] += step;
            }
            sum += step;
        }
        return UNLIMITED;
    }

    /// For each node the one before it on a shortest way, or -1.
    private int[] path(long[][] capacity, int from, int to) {
        var before = new int[nodes];
        Arrays.fill(before, -1);
        before[from] = from;
        var next = new ArrayDeque<Integer>();
        next.add(from);
        while (!next.isEmpty() && before[to] < 0) {
            var node = next.remove();
            for (var other = 0; other < nodes; other++) {
                if (before[other] < 0 && capacity[node][other] > 0) {
                    before[other] = node;
                    next.add(other);
                }
            }
        }
        return before;
    }
}
