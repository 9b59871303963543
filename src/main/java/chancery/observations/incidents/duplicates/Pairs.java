package chancery.observations.incidents.duplicates;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import chancery.observations.incidents.Incident;
import chancery.observations.incidents.TimePrecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// Looks through incidents host by host for pairs that may be one.
///
/// @param apart pairs of ids that were told apart, the lesser first
record Pairs(List<Incident> incidents, Set<List<UUID>> apart) {

    /// Further apart than two of the least precise can be, no pair is one.
    private static final long WINDOW = 2L * TimePrecision.WIDER.days() + 3;

    private static final int MOST = 200;

    Pairs {
        incidents = List.copyOf(incidents);
        apart = Set.copyOf(apart);
    }

    List<Suggestion> suggestions() {
        return incidents.stream()
                .collect(groupingBy(one -> one.text().host(), TreeMap::new, toList()))
                .values()
                .stream()
                .flatMap(ofHost -> within(ofHost).stream())
                .sorted(Comparator.comparing(Pairs::day).reversed())
                .limit(MOST)
                .toList();
    }

    private static LocalDate day(Suggestion pair) {
        return pair.one().text().occurredOn();
    }

    private List<Suggestion> within(List<Incident> ofHost) {
        var inTime =
                ofHost.stream()
                        .sorted(
                                Comparator.comparing((Incident one) -> one.text().occurredOn())
                                        .thenComparing(Incident::id))
                        .toList();
        var found = new ArrayList<Suggestion>();
        for (int i = 0; i < inTime.size(); i++) {
            var one = inTime.get(i);
            var last = one.text().occurredOn().plusDays(WINDOW);
            for (int j = i + 1;
                    j < inTime.size() && !inTime.get(j).text().occurredOn().isAfter(last);
                    j++) {
                var reasons = Likeness.between(one.text(), inTime.get(j).text());
                if (!reasons.isEmpty() && !isApart(one, inTime.get(j))) {
                    found.add(new Suggestion(one, inTime.get(j), reasons));
                }
            }
        }
        return found;
    }

    private boolean isApart(Incident one, Incident other) {
        var pair = new Apart(one.id(), other.id(), "", 0);
        return apart.contains(List.of(pair.one(), pair.other()));
    }
}
