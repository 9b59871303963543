package chancery.missions.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When a mission works: its zone, its week, its host's public holidays and its own exceptions.
///
/// The mission's own word stands above week and holidays; of two words about one day the later
/// stands.
public record MissionCalendar(
        ZoneId zone, WorkingWeek week, HostHolidays holidays, List<DayOverride> overrides) {

    // Longer than any closure a mission survives; only overrides without end can reach it.
    private static final int FAR = 366;

    public MissionCalendar {
        overrides = List.copyOf(overrides);
    }

    /// The day it is at the mission.
    public LocalDate dayAt(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public boolean isWorkingDay(LocalDate day) {
        return whyClosed(day).isEmpty();
    }

    /// The reason why the mission does not work on this day; empty on a working day.
    public Optional<Closed> whyClosed(LocalDate day) {
        var own = overrides.stream().filter(o -> o.day().equals(day)).reduce((a, b) -> b);
        if (own.isPresent()) {
            return own.filter(o -> o.change() == DayChange.CLOSED)
                    .map(o -> new Closed.Closure(o.reason()));
        }
        if (!week.includes(day)) {
            return Optional.of(new Closed.Weekend());
        }
        return holidays.on(day).map(Closed.PublicHoliday::new);
    }

    public LocalDate workingDayOnOrAfter(LocalDate day) {
        return nearest(day, 1);
    }

    public LocalDate workingDayOnOrBefore(LocalDate day) {
        return nearest(day, -1);
    }

    /// The working day this many working days after the day, or before it when negative; with 0 the
    /// day itself or the next working day.
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        int step = count < 0 ? -1 : 1;
        var reached = count == 0 ? workingDayOnOrAfter(day) : day;
        for (int left = Math.abs(count); left > 0; left--) {
            reached = nearest(reached.plusDays(step), step);
        }
        return reached;
    }

    /// Where a due day falls at this mission: on the day itself or the next working day, with the
    /// reason for every day passed over.
    public DueDay moved(LocalDate nominal) {
        var actual = workingDayOnOrAfter(nominal);
        var steps = new ArrayList<DueDay.Step>();
        nominal.datesUntil(actual)
                .forEach(day ->
                        whyClosed(day).ifPresent(why -> steps.add(new DueDay.Step(day, why))));
        return new DueDay(nominal, actual, steps);
    }

    private LocalDate nearest(LocalDate from, int step) {
        var day = from;
        for (int passed = 0; passed < FAR; passed++, day = day.plusDays(step)) {
            if (isWorkingDay(day)) {
                return day;
            }
        }
        throw new IllegalStateException("no working day within a year of " + from);
    }
}
