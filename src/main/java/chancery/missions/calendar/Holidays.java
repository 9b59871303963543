package chancery.missions.calendar;

import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Public holidays of countries, as jollyday knows them and the shipped corrections mend them.
///
/// Country level only: a holiday of one province or city is an override of the mission that sits
/// there. Each country and year is worked out once.
public final class Holidays {

    private static final Holidays SHIPPED =
            new Holidays(HolidayLists.overrides(), HolidayLists.names());

    private final List<HolidayOverride> overrides;
    private final LibraryHolidays library;
    private final Map<CountryYear, Map<LocalDate, Holiday>> known = new ConcurrentHashMap<>();

    private record CountryYear(CountryCode country, int year) {}

    Holidays(List<HolidayOverride> overrides, Map<String, HolidayName> names) {
        this.overrides = List.copyOf(overrides);
        this.library = new LibraryHolidays(names);
    }

    /// The holidays that ship with the product.
    public static Holidays shipped() {
        return SHIPPED;
    }

    /// Whether the country's holidays are known at all; if not, a mission there has only its week
    /// and its overrides, and should be told so.
    public boolean know(CountryCode country) {
        return LibraryHolidays.knows(country) || overridesOf(country).findAny().isPresent();
    }

    /// The holidays of one country, for the calendar of a mission.
    public HostHolidays of(CountryCode country) {
        return day -> on(country, day);
    }

    /// The holiday of the country on this day, if it is one.
    public Optional<HolidayName> on(CountryCode country, LocalDate day) {
        return Optional.ofNullable(byDay(country, day.getYear()).get(day)).map(Holiday::name);
    }

    /// All days on which the country closes in this year, in order.
    public List<Holiday> in(CountryCode country, int year) {
        return List.copyOf(byDay(country, year).values());
    }

    /// The next ones from a day on, at most so many, of this year and the following.
    public List<Holiday> next(int most, CountryCode country, LocalDate from) {
        return Stream.of(from.getYear(), from.getYear() + 1)
                .flatMap(year -> in(country, year).stream())
                .filter(holiday -> !holiday.day().isBefore(from))
                .limit(most)
                .toList();
    }

    private Map<LocalDate, Holiday> byDay(CountryCode country, int year) {
        return known.computeIfAbsent(new CountryYear(country, year), this::workOut);
    }

    // The neighbouring years too: New Year's Day on a Saturday may be kept on 31 December before.
    private Map<LocalDate, Holiday> workOut(CountryYear asked) {
        var found = new TreeMap<LocalDate, Holiday>();
        IntStream.rangeClosed(asked.year - 1, asked.year + 1)
                .boxed()
                .flatMap(year -> mended(asked.country, year))
                .filter(holiday -> holiday.day().getYear() == asked.year)
                .forEach(holiday -> found.putIfAbsent(holiday.day(), holiday));
        return found;
    }

    private Stream<Holiday> mended(CountryCode country, int year) {
        var closed = changes(country, year, DayChange.CLOSED);
        var open = changes(country, year, DayChange.OPEN);
        return Stream.concat(
                closed.values().stream(),
                library.of(country, year).filter(h -> !open.containsKey(h.celebrates())));
    }

    private Map<LocalDate, Holiday> changes(CountryCode country, int year, DayChange change) {
        var found = new TreeMap<LocalDate, Holiday>();
        overridesOf(country)
                .filter(override -> override.change() == change)
                .forEach(override ->
                        override.in(year)
                                .ifPresent(day ->
                                        found.put(day, new Holiday(day, day, override.name()))));
        return found;
    }

    private Stream<HolidayOverride> overridesOf(CountryCode country) {
        return overrides.stream().filter(override -> override.country().equals(country));
    }
}
