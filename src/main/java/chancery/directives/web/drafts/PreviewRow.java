package chancery.directives.web.drafts;

import chancery.web.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What one mission will receive for one of its hosts.
///
/// @param key names the pair, as in `BERNE/LI`
/// @param owed how many of the points it owes: its own denominator
/// @param load how many other directives it has due in the same week
public record PreviewRow(
        String key, String mission, String host, List<Integer> numbers, long owed, int load) {

    public PreviewRow {
        numbers = List.copyOf(numbers);
    }

    /// As in "11 missions already have 4 directives due that week.", the heaviest first.
    static List<String> loads(List<PreviewRow> rows, Words words) {
        Map<Integer, Long> missionsByLoad =
                rows.stream()
                        .collect(Collectors.toMap(PreviewRow::mission, PreviewRow::load, Math::max))
                        .values()
                        .stream()
                        .filter(load -> load > 0)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return missionsByLoad.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByKey(Comparator.reverseOrder()))
                .map(entry -> words.say("directives.load", entry.getValue(), entry.getKey()))
                .toList();
    }
}
