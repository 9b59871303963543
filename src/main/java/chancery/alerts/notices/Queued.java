package chancery.alerts.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A mail that waits.
///
/// @param notice it tells of; empty for the digest of a day
public record Queued(
        UUID id,
        UUID officer,
        Optional<UUID> notice,
        Optional<LocalDate> day,
        int attempts,
        Instant made) {}
