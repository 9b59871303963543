package chancery.stakeholders.register;

import chancery.journal.Entry;
import chancery.stakeholders.duplicates.HostRecordKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What people said about entries that may be one.
public sealed interface HostMergeEntry extends Entry {

    record HostEntriesMerged(HostRecordKind entries, UUID kept, UUID merged, UUID by, Instant at)
            implements HostMergeEntry {

        @Override
        public List<UUID> about() {
            return List.of(kept, merged);
        }
    }

    record HostEntriesUnmerged(HostRecordKind entries, UUID kept, UUID merged, UUID by, Instant at)
            implements HostMergeEntry {

        @Override
        public List<UUID> about() {
            return List.of(kept, merged);
        }
    }

    record HostEntriesToldApart(UUID one, UUID other, UUID by, Instant at)
            implements HostMergeEntry {

        @Override
        public List<UUID> about() {
            return List.of(one, other);
        }
    }
}
