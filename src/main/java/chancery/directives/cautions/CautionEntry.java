package chancery.directives.cautions;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What is advised against, and what headquarters says to it.
sealed interface CautionEntry extends Entry {

    UUID tasking();

    @Override
    default List<UUID> about() {
        return List.of(tasking());
    }

    record PointCautioned(
            UUID tasking, int point, Caution.Ground ground, boolean legal, UUID by, Instant at)
            implements CautionEntry {}

    record CautionAnswered(
            UUID tasking, int point, CautionAnswer.Reply decision, UUID by, Instant at)
            implements CautionEntry {}
}
