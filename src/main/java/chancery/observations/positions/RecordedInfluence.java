package chancery.observations.positions;

import java.time.Instant;
import java.util.UUID;

/// How much an authority can do about an issue, with the reason and who said so.
public record RecordedInfluence(
        UUID authority, Influence influence, String reason, String by, Instant recordedAt) {}
