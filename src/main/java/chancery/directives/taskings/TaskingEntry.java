package chancery.directives.taskings;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What is said about a tasking.
sealed interface TaskingEntry extends Entry {

    UUID tasking();

    @Override
    default List<UUID> about() {
        return List.of(tasking());
    }

    record TaskingStep(UUID tasking, UUID step, StepKind said, UUID by, Instant at)
            implements TaskingEntry {}

    record TaskingAssigned(UUID tasking, UUID officer, UUID by, Instant at)
            implements TaskingEntry {}
}
