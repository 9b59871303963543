package chancery.evidence.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Whether a new release, taken from or put beside what was released before, gives a small count
/// away.
///
/// A total less everything published inside it that does not overlap is the count of the rest.
public final class Differencing {

    private Differencing() {}

    /// All small counts that the release makes known together with what was released already.
    public static List<Disclosure> found(
            List<PublishedCount> released, List<PublishedCount> wished, int threshold) {
        var all = new ArrayList<>(released);
        all.addAll(wished);
        var found = new ArrayList<Disclosure>();
        for (var whole : all) {
            var inside =
                    all.stream()
                            .filter(part -> whole.parts().containsAll(part.parts()))
                            .filter(part -> part.parts().size() < whole.parts().size())
                            .toList();
            var start = new Disclosure(whole.parts(), whole.count(), whole, List.of());
            take(start, inside, 0, threshold, found);
        }
        return found.stream()
                .filter(each ->
                        wished.contains(each.from())
                                || each.less().stream().anyMatch(wished::contains))
                .toList();
    }

    private static void take(
            Disclosure so,
            List<PublishedCount> inside,
            int next,
            int threshold,
            List<Disclosure> found) {
        if (!so.less().isEmpty() && Suppression.isSmall(so.count(), threshold)) {
            found.add(so);
        }
        for (var i = next; i < inside.size(); i++) {
            var part = inside.get(i);
            if (so.rest().size() > part.parts().size() && so.rest().containsAll(part.parts())) {
                take(less(so, part), inside, i + 1, threshold, found);
            }
        }
    }

    private static Disclosure less(Disclosure so, PublishedCount part) {
        var rest = new TreeSet<>(so.rest());
        rest.removeAll(part.parts());
        var less = new ArrayList<>(so.less());
        less.add(part);
        return new Disclosure(rest, so.count() - part.count(), so.from(), List.copyOf(less));
    }
}
