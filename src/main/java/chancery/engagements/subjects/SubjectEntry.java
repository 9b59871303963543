package chancery.engagements.subjects;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What is done with the record about one person or institution.
sealed interface SubjectEntry extends Entry {

    /// @param mentions how many went out
    record SubjectExported(UUID subject, SubjectKind subjectKind, int mentions, UUID by, Instant at)
            implements SubjectEntry {

        @Override
        public List<UUID> about() {
            return List.of(subject);
        }
    }
}
