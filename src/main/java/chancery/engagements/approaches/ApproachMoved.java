package chancery.engagements.approaches;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Somebody noted a step of an approach.
record ApproachMoved(UUID engagement, ApproachStep step, UUID by, Instant at) implements Entry {

    @Override
    public List<UUID> about() {
        return List.of(engagement);
    }
}
