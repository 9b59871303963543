package chancery.evidence.sources;

import java.time.Instant;

/// What was read, kept.
///
/// @param confirmedAt when somebody last saw that the source still says the same
public record KeptCopy(String sha256, Instant takenAt, Instant confirmedAt) {}
