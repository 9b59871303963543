package chancery.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// An entry as it is read back: who did what when, with its facts by name.
public record Recorded(UUID id, Instant at, UUID by, String kind, Map<String, Object> facts) {

    public Recorded {
        facts = Map.copyOf(facts);
    }
}
