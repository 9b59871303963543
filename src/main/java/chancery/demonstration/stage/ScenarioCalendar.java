package chancery.demonstration.stage;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import chancery.kernel.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Turns the days of the scripted year into dates. Day 0 is a Sunday, so that working days stay
/// working days whenever the year is loaded.
public record ScenarioCalendar(LocalDate dayZero) {

    /// The day on which the ministry is founded.
    public static final int FIRST_DAY = -363;

    private static final Pattern DAYS_AFTER = Pattern.compile("\\{\\+(\\d+)}");

    public ScenarioCalendar {
        if (dayZero.getDayOfWeek() != DayOfWeek.SUNDAY) {
            throw new IllegalArgumentException("day 0 must be a Sunday, not " + dayZero);
        }
    }

    /// The calendar of a year that ends where the first start begins.
    public static ScenarioCalendar endingBefore(LocalDate firstStart) {
        return new ScenarioCalendar(firstStart.with(previousOrSame(DayOfWeek.SUNDAY)));
    }

    public LocalDate date(int day) {
        return dayZero.plusDays(day);
    }

    /// Reads a day of the year, as in `-118`, or a plain date, as in `1951-03-05`.
    public LocalDate date(String dayOrDate) {
        return dayOrDate.matches("-?\\d{1,4}")
                ? date(Integer.parseInt(dayOrDate))
                : LocalDate.parse(dayOrDate);
    }

    /// The period between the columns `from` and `to` of a row.
    public Period period(ScenarioRow row) {
        return new Period(date(row.text("from")), row.given("to").map(this::date));
    }

    /// A capture line with dates for its offsets: `{+45}` is 45 days after the meeting.
    public String captureLine(String line, LocalDate meeting) {
        return DAYS_AFTER.matcher(line).replaceAll(found -> daysAfter(meeting, found));
    }

    private static String daysAfter(LocalDate meeting, MatchResult found) {
        return meeting.plusDays(Integer.parseInt(found.group(1))).toString();
    }
}
