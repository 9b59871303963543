package chancery.observations;

import chancery.access.Officer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// How a row of an observation comes to be: its own id, the row it corrects, who may read it, who
/// recorded it and when.
public record Written(UUID id, Optional<UUID> replaces, int label, Officer by, Instant at) {

    /// The same act, writing another row.
    public Written as(UUID otherId, int otherLabel) {
        return new Written(otherId, Optional.empty(), otherLabel, by, at);
    }
}
