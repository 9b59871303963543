package chancery.evidence.datasets;

import chancery.evidence.tables.TableGuide;
import java.time.Instant;
import java.util.UUID;

/// What an officer said of a table, so that its next file needs no more words.
///
/// @param version of the row; a correction has another one
public record SavedGuide(UUID id, UUID version, TableGuide guide, Instant recordedAt) {}
