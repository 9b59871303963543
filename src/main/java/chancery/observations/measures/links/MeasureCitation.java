package chancery.observations.measures.links;

import chancery.evidence.sources.Citation;
import java.time.Instant;
import java.util.UUID;

/// A passage that a measure rests on.
public record MeasureCitation(UUID id, UUID measure, Citation citation, Instant recordedAt) {}
