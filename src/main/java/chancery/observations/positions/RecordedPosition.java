package chancery.observations.positions;

import chancery.observations.Stance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A position as a person recorded it; a later one stands beside it and never over it.
public record RecordedPosition(
        UUID id,
        UUID authority,
        Stance stance,
        LocalDate on,
        String reason,
        String by,
        Instant recordedAt) {}
