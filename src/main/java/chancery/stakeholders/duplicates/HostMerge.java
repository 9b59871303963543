package chancery.stakeholders.duplicates;

import java.time.Instant;
import java.util.UUID;

/// Two entries that a person found to be one: both ids lead to the one kept.
public record HostMerge(
        UUID id,
        HostRecordKind kind,
        UUID kept,
        UUID merged,
        String reason,
        String by,
        Instant at,
        int label) {}
