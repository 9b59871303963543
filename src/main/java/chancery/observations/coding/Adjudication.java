package chancery.observations.coding;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a third person decided on one question, and why.
public record Adjudication(
        UUID id, int question, Optional<Integer> value, String reason, UUID by, Instant at) {}
