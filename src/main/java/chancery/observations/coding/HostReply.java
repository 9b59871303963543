package chancery.observations.coding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What the host says to an assessment of its measure.
///
/// @param authority who said it, as an office
public record HostReply(
        UUID id, UUID authority, LocalDate saidOn, String text, UUID recordedBy, Instant at) {}
