package chancery.observations.measures;

import java.util.UUID;

/// One thing that a measure changes for somebody.
///
/// @param version the id of the row that says so now
public record Intervention(UUID id, UUID version, UUID measure, InterventionDraft described) {}
