package chancery.observations.ladder;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A rung that somebody set, when and why.
///
/// @param passage of the source
public record RungFact(
        UUID id,
        Rung rung,
        String evidence,
        String alternatives,
        Optional<UUID> source,
        String passage,
        UUID by,
        Instant at) {}
