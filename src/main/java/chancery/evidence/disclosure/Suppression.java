package chancery.evidence.disclosure;

import chancery.evidence.methods.Domain;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which cells of a table are hidden so that no small count can be read or worked out.
///
/// @param small cells that are hidden because they are small
/// @param added cells that are hidden because they would give a small one away
/// @param ranges what can still be known of each hidden cell
public record Suppression(
        SortedSet<Place> small, SortedSet<Place> added, SortedMap<Place, Range> ranges) {

    /// Counts from 1 to 4 are hidden unless a ministry decides otherwise.
    public static final int DEFAULT_THRESHOLD = 5;

    /// Up to so many cells to choose from, every choice is tried.
    private static final int FEW_CELLS = 14;

    public Suppression {
        small = Collections.unmodifiableSortedSet(new TreeSet<>(small));
        added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
        ranges = Collections.unmodifiableSortedMap(new TreeMap<>(ranges));
    }

    /// Hides counts above zero and below the threshold, and what would give them away; zeros stay.
    ///
    /// Small tables get the choice with the smallest sum of added cells, large ones a good one.
    public static Suppression of(CountTable table, int threshold) {
        Domain.require(
                threshold >= 2 && threshold <= 10,
                "threshold",
                "evidence.fault.threshold",
                threshold);
        table.totals()
                .filter(total -> isSmall(total, threshold))
                .forEach(total ->
                        Domain.require(
                                false, "table", "evidence.fault.total-small", total, threshold));
        var guard = new Guard(table, threshold);
        var small = guard.smallCells();
        if (small.isEmpty()) {
            return new Suppression(small, new TreeSet<>(), new TreeMap<>());
        }
        var choice = guard.choosable(small);
        var added =
                choice.size() <= FEW_CELLS
                        ? new EveryChoice(guard, small, choice).cheapest()
                        : new CheapCircles(guard, small).found();
        var hidden = new TreeSet<>(small);
        hidden.addAll(added);
        return new Suppression(small, added, guard.ranges(hidden));
    }

    static boolean isSmall(long count, int threshold) {
        return count > 0 && count < threshold;
    }

    /// Everything that is hidden.
    public SortedSet<Place> hidden() {
        var all = new TreeSet<>(small);
        all.addAll(added);
        return all;
    }
}
