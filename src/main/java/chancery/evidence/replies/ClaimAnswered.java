package chancery.evidence.replies;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Somebody said which meeting answered a claim.
record ClaimAnswered(UUID claim, UUID record, UUID engagement, UUID by, Instant at)
        implements Entry {

    @Override
    public List<UUID> about() {
        return List.of(claim, record);
    }
}
