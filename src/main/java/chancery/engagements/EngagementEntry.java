package chancery.engagements;

import chancery.journal.Entry;
import chancery.kernel.CountryCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What happens to an engagement once it is held.
sealed interface EngagementEntry extends Entry {

    UUID engagement();

    @Override
    default List<UUID> about() {
        return List.of(engagement());
    }

    /// @param digest the salted digest of what was filed
    record EngagementFiled(
            UUID engagement,
            int version,
            List<UUID> taskings,
            int points,
            String digest,
            UUID by,
            Instant at)
            implements EngagementEntry {

        @Override
        public List<UUID> about() {
            return Stream.concat(Stream.of(engagement), taskings.stream()).toList();
        }
    }

    /// @param partners codes of the states that joined
    record JointApproachRecorded(
            UUID engagement, int version, List<CountryCode> partners, UUID by, Instant at)
            implements EngagementEntry {}
}
