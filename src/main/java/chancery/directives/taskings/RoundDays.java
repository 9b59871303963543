package chancery.directives.taskings;

import java.time.LocalDate;

/// One round of a directive over all missions that have it, as it was planned; their calendars
/// differ by days.
///
/// @param nominal the day the cadence names
/// @param deliverBy the last day of delivery in any mission
/// @param reportBy the last day of report in any mission
public record RoundDays(int number, LocalDate nominal, LocalDate deliverBy, LocalDate reportBy) {}
