package chancery.missions.calendar;

import java.time.LocalDate;

/// A public holiday of a country on the day on which offices are closed for it, which may not be
/// the day it celebrates.
public record Holiday(LocalDate day, LocalDate celebrates, HolidayName name) {}
