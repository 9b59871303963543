package chancery.evidence.disclosure;

import chancery.kernel.BadInput;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tries every choice of added cells, the smallest sum first, ties in the order of reading.
record EveryChoice(Guard guard, SortedSet<Place> small, List<Place> choosable) {

    SortedSet<Place> cheapest() {
        return IntStream.range(0, 1 << choosable.size())
                .mapToObj(this::choice)
                .sorted(
                        Comparator.<TreeSet<Place>>comparingLong(guard::sum)
                                .thenComparing(EveryChoice::inReadingOrder))
                .filter(this::guards)
                .findFirst()
                .orElseThrow(() -> BadInput.of("table", "evidence.fault.table-not-guardable"));
    }

    private TreeSet<Place> choice(int bits) {
        return IntStream.range(0, choosable.size())
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(choosable::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean guards(SortedSet<Place> added) {
        var hidden = new TreeSet<>(small);
        hidden.addAll(added);
        return guard.holds(hidden);
    }

    private static int inReadingOrder(SortedSet<Place> one, SortedSet<Place> other) {
        var others = other.iterator();
        for (var place : one) {
            if (!others.hasNext()) {
                return 1;
            }
            var order = place.compareTo(others.next());
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }
}
