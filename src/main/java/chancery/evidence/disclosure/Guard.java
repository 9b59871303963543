package chancery.evidence.disclosure;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Decides whether a set of hidden cells guards them all.
record Guard(CountTable table, int threshold) {

    SortedSet<Place> smallCells() {
        return table.places()
                .filter(place -> Suppression.isSmall(table.count(place), threshold))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Cells that may be hidden beside the small ones; a zero hides nothing.
    List<Place> choosable(Set<Place> small) {
        return table.places()
                .filter(place -> table.count(place) > 0 && !small.contains(place))
                .toList();
    }

    boolean holds(Set<Place> hidden) {
        var ranges = new Ranges(table, hidden);
        return hidden.stream().allMatch(place -> ranges.of(place).guards(threshold));
    }

    TreeMap<Place, Range> ranges(Set<Place> hidden) {
        var ranges = new Ranges(table, hidden);
        var found = new TreeMap<Place, Range>();
        hidden.forEach(place -> found.put(place, ranges.of(place)));
        return found;
    }

    long sum(Iterable<Place> places) {
        var sum = 0L;
        for (var place : places) {
            sum += table.count(place);
        }
        return sum;
    }
}
