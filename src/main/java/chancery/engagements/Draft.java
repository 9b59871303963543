package chancery.engagements;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A form as far as it was typed, kept so that nothing is lost.
///
/// @param key which form it is, as in `record:` and the id of a tasking
/// @param revision grows with every keeping, so that two windows do not overwrite each other
public record Draft(String key, Map<String, List<String>> fields, long revision, Instant savedAt) {

    public Draft {
        fields =
                fields.entrySet().stream()
                        .collect(
                                toUnmodifiableMap(
                                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }
}
