package chancery.evidence.claims.gate;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A releaser let a warning pass; the reason stays with the record.
record WarningLetPass(UUID record, int number, String rule, UUID by, Instant at) implements Entry {

    @Override
    public List<UUID> about() {
        return List.of(record);
    }
}
