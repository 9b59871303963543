package chancery.observations.incidents.duplicates;

import chancery.database.Reader;
import chancery.observations.incidents.store.MergeStore;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Follows merges from an id to the incident that is kept.
@Component
public class Merges {

    private final MergeStore store;

    Merges(MergeStore store) {
        this.store = store;
    }

    /// The incident kept for this one: itself where it was never merged.
    public UUID keptFor(UUID incident, Reader reader) {
        var seen = new HashSet<UUID>();
        var kept = incident;
        while (seen.add(kept)) {
            kept = store.keptFor(kept, reader).orElse(kept);
        }
        return kept;
    }

    /// The merges that hold and concern this incident, oldest first.
    public List<Merge> of(UUID incident, Reader reader) {
        return store.of(incident, reader);
    }
}
