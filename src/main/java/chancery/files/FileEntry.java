package chancery.files;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What happens to a file; its content is named by digest and size alone.
sealed interface FileEntry extends Entry {

    UUID file();

    UUID record();

    @Override
    default List<UUID> about() {
        return List.of(record(), file());
    }

    record FileAttached(
            UUID file,
            UUID record,
            int version,
            boolean later,
            String type,
            long size,
            String digest,
            UUID by,
            Instant at)
            implements FileEntry {}

    /// The record it belongs to was issued, and the file with it.
    record FileIssued(
            UUID file, UUID record, int version, long size, String digest, UUID by, Instant at)
            implements FileEntry {}

    record FileWithdrawn(UUID file, UUID record, String digest, UUID by, Instant at)
            implements FileEntry {}
}
