package chancery.engagements.capture;

import chancery.engagements.capture.CaptureFault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Where points are mentioned in a line, and where each was mentioned first.
final class Mentions {

    private final List<Mention> all = new ArrayList<>();
    private final Map<Integer, Mention> firsts = new TreeMap<>();

    /// Notes a mention; a fault when a point of it was mentioned before.
    Optional<CaptureFault> note(PointRange range, Span numbers) {
        var mention = new Mention(range, numbers.position(), numbers.text());
        var earlier = new TreeMap<Integer, Set<Integer>>();
        for (int number : range.numbers().toArray()) {
            var first = firsts.putIfAbsent(number, mention);
            if (first != null) {
                earlier.computeIfAbsent(first.position(), at -> new TreeSet<>()).add(number);
            }
        }
        all.add(mention);
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(numbers.fault(Kind.POINT_TWICE, places(earlier)));
    }

    private static String places(Map<Integer, Set<Integer>> earlier) {
        return earlier.entrySet().stream()
                .map(at -> PointRange.briefly(at.getValue()) + " (" + (at.getKey() + 1) + ")")
                .collect(Collectors.joining(", "));
    }

    List<Mention> all() {
        return List.copyOf(all);
    }
}
