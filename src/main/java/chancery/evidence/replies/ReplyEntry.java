package chancery.evidence.replies;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What happens to anticipated replies; their words stay with them.
sealed interface ReplyEntry extends Entry {

    UUID directive();

    @Override
    default List<UUID> about() {
        return List.of(directive());
    }

    record ReplyAnticipated(UUID reply, UUID directive, int point, UUID by, Instant at)
            implements ReplyEntry {}

    record ReplyReworded(UUID reply, UUID directive, int point, UUID by, Instant at)
            implements ReplyEntry {}

    record ReplyRemoved(UUID reply, UUID directive, int point, UUID by, Instant at)
            implements ReplyEntry {}
}
