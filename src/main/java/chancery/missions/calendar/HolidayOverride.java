package chancery.missions.calendar;

import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.util.Optional;

/// A correction to the holidays of a country by its own law: a day closed that was missing, or open
/// that was wrongly closed.
public record HolidayOverride(
        CountryCode country,
        YearlyDay rule,
        Years years,
        DayChange change,
        HolidayName name,
        String source) {

    public HolidayOverride {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a correction names the law it rests on: " + name);
        }
    }

    /// The years in which a correction holds, both included.
    public record Years(int first, int last) {

        /// Reads `2023-`, `2024-2025`, `2026` or nothing, which means all years.
        public static Years parse(String text) {
            var ends = text.strip().split("-", -1);
            int first = ends[0].isEmpty() ? 1 : Integer.parseInt(ends[0]);
            var last = ends[ends.length - 1];
            return new Years(first, last.isEmpty() ? 9999 : Integer.parseInt(last));
        }

        boolean include(int year) {
            return first <= year && year <= last;
        }
    }

    Optional<LocalDate> in(int year) {
        return rule.in(year).filter(day -> years.include(year));
    }
}
