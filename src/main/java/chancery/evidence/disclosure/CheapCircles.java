package chancery.evidence.disclosure;

import chancery.kernel.BadInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Guards the cells of a large table one by one: each gets the cheapest circle of cells on which
/// its count can move by the threshold, as in the network methods of statistical offices.
///
/// A circle goes from the cell's column over rows and columns back to its row. Cells that fall on
/// the way must be able to fall by the threshold. What turns out to be needless is shown again.
final class CheapCircles {

    private final Guard guard;
    private final CountTable table;
    private final SortedSet<Place> small;
    private final TreeSet<Place> hidden;

    CheapCircles(Guard guard, SortedSet<Place> small) {
        this.guard = guard;
        this.table = guard.table();
        this.small = small;
        this.hidden = new TreeSet<>(small);
    }

    SortedSet<Place> found() {
        var open = new ArrayList<>(small);
        while (!open.isEmpty()) {
            var cell = open.removeFirst();
            if (!new Ranges(table, hidden).of(cell).guards(guard.threshold())) {
                var circle = circle(cell);
                circle.removeAll(hidden);
                hidden.addAll(circle);
                open.addAll(circle);
            }
        }
        showNeedless();
        var added = new TreeSet<>(hidden);
        added.removeAll(small);
        return added;
    }

    private void showNeedless() {
        var largestFirst = new ArrayList<>(hidden);
        largestFirst.removeAll(small);
        largestFirst.sort(Comparator.comparingLong(table::count).reversed());
        for (var place : largestFirst) {
            hidden.remove(place);
            if (!guard.holds(hidden)) {
                hidden.add(place);
            }
        }
    }

    /// Dijkstra over rows, columns and, where margins are open, the ground that joins them.
    private List<Place> circle(Place cell) {
        var nodes = table.height() + table.width() + 1;
        var from = table.height() + cell.column();
        var cost = new long[nodes];
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[from] = 0;
        var before = new int[nodes];
        var done = new boolean[nodes];
        for (var node = cheapest(cost, done); node >= 0; node = cheapest(cost, done)) {
            done[node] = true;
            for (var next = 0; next < nodes; next++) {
                var step = step(node, next, cell);
                if (step >= 0 && cost[node] + step < cost[next]) {
                    cost[next] = cost[node] + step;
                    before[next] = node;
                }
            }
        }
        if (!done[cell.row()]) {
            throw BadInput.of("table", "evidence.fault.table-not-guardable");
        }
        return way(before, from, cell.row());
    }

    private static int cheapest(long[] cost, boolean[] done) {
        var best = -1;
        for (var node = 0; node < cost.length; node++) {
            if (!done[node]
                    && cost[node] < Long.MAX_VALUE
                    && (best < 0 || cost[node] < cost[best])) {
                best = node;
            }
        }
        return best;
    }

    /// What it costs to go on from node to node, or -1 where there is no way.
    private long step(int node, int next, Place moved) {
        var ground = table.height() + table.width();
        if (node == ground || next == ground) {
            var other = Math.min(node, next);
            var published = other < table.height() ? table.rowTotals() : table.columnTotals();
            return published ? -1 : 0;
        }
        var falls = node >= table.height();
        if (falls == (next >= table.height())) {
            return -1;
        }
        var place = place(node, next);
        var count = table.count(place);
        var least = falls ? guard.threshold() : 1;
        if (place.equals(moved) || count < least) {
            return -1;
        }
        return hidden.contains(place) ? 0 : count;
    }

    private Place place(int node, int next) {
        return new Place(Math.min(node, next), Math.max(node, next) - table.height());
    }

    private List<Place> way(int[] before, int from, int to) {
        var ground = table.height() + table.width();
        var way = new ArrayList<Place>();
        for (var node = to; node != from; node = before[node]) {
            if (node != ground && before[node] != ground) {
                way.add(place(node, before[node]));
            }
        }
        return way;
    }
}
