package chancery.engagements;

import java.time.Instant;
import java.util.UUID;

/// A meeting as it was filed, in one version.
///
/// @param reason why it corrects the version before; empty for the first
public record Filed(
        int version,
        Meeting meeting,
        String reason,
        UUID recordedBy,
        String recordedByName,
        Instant recordedAt) {}
