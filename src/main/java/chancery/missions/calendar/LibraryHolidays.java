package chancery.missions.calendar;

import chancery.kernel.CountryCode;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Holidays as jollyday knows them, under the product's own names where the library's would
/// embarrass.
final class LibraryHolidays {

    private final Map<String, HolidayName> names;

    LibraryHolidays(Map<String, HolidayName> names) {
        this.names = Map.copyOf(names);
    }

    /// The holidays of a country in a year; none where the library does not know it.
    Stream<Holiday> of(CountryCode country, int year) {
        if (!knows(country)) {
            return Stream.empty();
        }
        var code = country.text().toLowerCase(Locale.ROOT);
        return HolidayManager.getInstance(ManagerParameters.create(code))
                .getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY)
                .stream()
                .sorted()
                .map(h -> new Holiday(h.getDate(), h.getActualDate(), nameOf(h)));
    }

    static boolean knows(CountryCode country) {
        return HolidayManager.getSupportedCalendarCodes().contains(country.text());
    }

    private HolidayName nameOf(de.focus_shift.jollyday.core.Holiday holiday) {
        return names.getOrDefault(
                holiday.getPropertiesKey(),
                new HolidayName(
                        holiday.getDescription(Locale.ENGLISH),
                        holiday.getDescription(Locale.FRENCH)));
    }
}
