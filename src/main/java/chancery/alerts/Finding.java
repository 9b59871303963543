package chancery.alerts;

import chancery.kernel.CountryCode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a rule found in the record.
///
/// @param key the same whenever the same is found, so that it is raised once
/// @param office whose work it is
/// @param at when it became true
/// @param facts what its sentence mentions, by name
/// @param label under which it may be read: that of the record it is about
public record Finding(
        String key,
        Subject subject,
        UUID office,
        Optional<CountryCode> host,
        Instant at,
        Map<String, String> facts,
        int label) {

    public Finding {
        facts = Map.copyOf(facts);
    }
}
