package chancery.evidence.datasets;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What happens to figures of statistical offices.
sealed interface DatasetEntry extends Entry {

    /// A file was read whole and its figures kept.
    record DatasetTaken(
            UUID dataset,
            String table,
            String form,
            long cells,
            long missing,
            long hidden,
            String digest,
            UUID by,
            Instant at)
            implements DatasetEntry {

        @Override
        public List<UUID> about() {
            return List.of(dataset);
        }
    }

    /// The office gave a new edition; the old one stays as it is.
    record EditionFollowed(
            UUID dataset, UUID newer, long changed, long added, long gone, UUID by, Instant at)
            implements DatasetEntry {

        @Override
        public List<UUID> about() {
            return List.of(dataset, newer);
        }
    }

    record TableDescribed(UUID guide, String table, UUID by, Instant at) implements DatasetEntry {

        @Override
        public List<UUID> about() {
            return List.of(guide);
        }
    }
}
