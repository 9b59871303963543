package chancery.observations.incidents;

import chancery.kernel.CountryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One step in the life of a matter.
///
/// @param from how it stood before; empty when it was first reported
/// @param on since when, as the source tells it
/// @param source that tells it
public record StatusChange(
        UUID incident,
        CountryCode host,
        Optional<MatterStatus> from,
        MatterStatus to,
        LocalDate on,
        Optional<UUID> source,
        String note,
        String by,
        Instant recordedAt) {}
