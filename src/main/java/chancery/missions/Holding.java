package chancery.missions;

import chancery.kernel.Period;
import java.util.UUID;

/// Who holds a seat between two dates.
///
/// @param cover whether they act for the holder, as during leave
public record Holding(
        UUID id, UUID seat, UUID officer, String officerName, boolean cover, Period period) {}
