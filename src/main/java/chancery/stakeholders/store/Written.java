package chancery.stakeholders.store;

import chancery.database.Reader;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// How a row came to be: who may read it, which row it replaces, who recorded it and when.
public record Written(int label, Optional<UUID> replaces, Reader by, Instant at) {}
