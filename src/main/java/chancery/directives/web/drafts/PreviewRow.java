package chancery.directives.web.drafts;

import java.util.List;

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
}
