package chancery.alerts.notices;

import java.time.LocalDate;

/// Something that falls due, in words of one language.
///
/// @param key the same whenever the same is told, so that a calendar knows it again
/// @param day on which it falls due, or since when it is owed
/// @param dated whether a day was set; what is merely owed is a task without one
/// @param address where it stands in Chancery
public record DueDay(String key, LocalDate day, boolean dated, String says, String address) {}
