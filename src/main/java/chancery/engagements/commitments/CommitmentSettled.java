package chancery.engagements.commitments;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Somebody said what became of a promise.
record CommitmentSettled(UUID engagement, UUID commitment, Outcome outcome, UUID by, Instant at)
        implements Entry {

    @Override
    public List<UUID> about() {
        return List.of(engagement, commitment);
    }
}
