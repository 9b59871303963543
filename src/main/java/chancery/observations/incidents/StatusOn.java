package chancery.observations.incidents;

import java.time.LocalDate;

/// How a matter stood since a day.
public record StatusOn(MatterStatus status, LocalDate on) {}
