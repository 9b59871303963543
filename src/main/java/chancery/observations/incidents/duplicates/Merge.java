package chancery.observations.incidents.duplicates;

import java.time.Instant;
import java.util.UUID;

/// Two incidents that a person found to be one: both ids lead to the one kept.
public record Merge(
        UUID id, UUID kept, UUID merged, String reason, String by, Instant at, int label) {}
