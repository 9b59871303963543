package chancery.evidence.claims;

import chancery.evidence.sources.Credibility;
import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What happens to a claim; its words stay with it.
sealed interface ClaimEntry extends Entry {

    UUID claim();

    UUID record();

    @Override
    default List<UUID> about() {
        return List.of(claim(), record());
    }

    record ClaimMarked(UUID claim, UUID record, int number, UUID by, Instant at)
            implements ClaimEntry {}

    record ClaimReworded(UUID claim, UUID record, int number, UUID by, Instant at)
            implements ClaimEntry {}

    record ClaimWithdrawn(UUID claim, UUID record, int number, UUID by, Instant at)
            implements ClaimEntry {}

    /// @param evidence the source or the figure
    record EvidenceLinked(
            UUID claim, UUID record, LinkRole role, UUID evidence, UUID by, Instant at)
            implements ClaimEntry {}

    record EvidenceGraded(UUID claim, UUID record, Credibility credibility, UUID by, Instant at)
            implements ClaimEntry {}

    record EvidenceRemoved(UUID claim, UUID record, UUID link, UUID by, Instant at)
            implements ClaimEntry {}
}
