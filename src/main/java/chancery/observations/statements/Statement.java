package chancery.observations.statements;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A statement as it is known.
///
/// @param version the row that says so now; a correction names the one it was made from
/// @param speaker title of the office, with the authority it belongs to
/// @param authority of the host, where one of its offices spoke
public record Statement(
        UUID id,
        UUID version,
        StatementText text,
        String speaker,
        Optional<UUID> authority,
        Instant recordedAt,
        int label) {}
