package chancery.evidence.privacy;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A releaser says that a finding is none; the words stay out of the journal.
record FindingDeclaredMistaken(
        UUID record, String rule, int from, int to, MistakenReason reason, UUID by, Instant at)
        implements Entry {

    @Override
    public List<UUID> about() {
        return List.of(record);
    }
}
