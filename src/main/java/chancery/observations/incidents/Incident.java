package chancery.observations.incidents;

import chancery.kernel.OfficeCode;
import java.time.Instant;
import java.util.UUID;

/// A released incident as it is known at one time.
///
/// @param version of its text; each was linted and released
/// @param recordedBy the office that recorded it
public record Incident(
        UUID id,
        int version,
        OfficeCode recordedBy,
        IncidentText text,
        StatusOn status,
        Instant releasedAt,
        int label) {}
