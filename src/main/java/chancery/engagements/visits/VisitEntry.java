package chancery.engagements.visits;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What happens to a visit.
sealed interface VisitEntry extends Entry {

    UUID visit();

    @Override
    default List<UUID> about() {
        return List.of(visit());
    }

    record VisitPlanned(UUID visit, int version, UUID by, Instant at) implements VisitEntry {}

    record VisitCancelled(UUID visit, int version, UUID by, Instant at) implements VisitEntry {}

    record VisitPartAdded(UUID visit, RecordKind part, String key, UUID by, Instant at)
            implements VisitEntry {}

    record VisitPartRemoved(UUID visit, RecordKind part, String key, UUID by, Instant at)
            implements VisitEntry {}
}
