package chancery.missions.calendar;

import de.focus_shift.jollyday.core.parser.functions.CalculateGregorianEasterSunday;
import de.focus_shift.jollyday.core.parser.functions.CalculateJulianEasterSunday;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/// A rule by which a holiday falls in a year.
///
/// Written as a date (`2026-05-08`), a day of every year (`12-24`), a weekday on or after such a
/// day (`10-08+MONDAY`), or days from Easter (`EASTER-2`, by the Orthodox reckoning `ORTHODOX+1`).
public sealed interface YearlyDay {

    Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    Pattern DAY = Pattern.compile("\\d\\d-\\d\\d");

    /// The day in this year; empty when the rule has none there.
    Optional<LocalDate> in(int year);

    /// Reads what `toString` writes.
    static YearlyDay parse(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return new Once(LocalDate.parse(text));
            }
            if (DAY.matcher(text).matches()) {
                return new EveryYear(MonthDay.parse("--" + text));
            }
            return relative(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a day of the year: " + text, e);
        }
    }

    private static YearlyDay relative(String text) {
        var easter = FromEaster.FORM.matcher(text);
        if (easter.matches()) {
            return new FromEaster(
                    easter.group(1).equals("ORTHODOX"), Integer.parseInt(easter.group(2)));
        }
        var weekday = WeekdayFrom.FORM.matcher(text);
        if (weekday.matches()) {
            return new WeekdayFrom(
                    MonthDay.parse("--" + weekday.group(1)), DayOfWeek.valueOf(weekday.group(2)));
        }
        throw new IllegalArgumentException("not a day of the year: " + text);
    }

    /// In one year only.
    record Once(LocalDate day) implements YearlyDay {

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(day).filter(d -> d.getYear() == year);
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /// The same day of every year that has it.
    record EveryYear(MonthDay day) implements YearlyDay {

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(day).filter(d -> d.isValidYear(year)).map(d -> d.atYear(year));
        }

        @Override
        public String toString() {
            return day.toString().substring(2);
        }
    }

    /// The first such weekday on or after a day of the year.
    record WeekdayFrom(MonthDay day, DayOfWeek weekday) implements YearlyDay {

        private static final Pattern FORM = Pattern.compile("(\\d\\d-\\d\\d)\\+([A-Z]+DAY)");

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(day.atYear(year).with(TemporalAdjusters.nextOrSame(weekday)));
        }

        @Override
        public String toString() {
            return day.toString().substring(2) + "+" + weekday;
        }
    }

    /// So many days from Easter Sunday, western or Orthodox.
    record FromEaster(boolean orthodox, int days) implements YearlyDay {

        private static final Pattern FORM = Pattern.compile("(EASTER|ORTHODOX)([+-]\\d{1,2})");

        @Override
        public Optional<LocalDate> in(int year) {
            var easter =
                    orthodox
                            ? new CalculateJulianEasterSunday().apply(Year.of(year))
                            : new CalculateGregorianEasterSunday().apply(Year.of(year));
            return Optional.of(easter.plusDays(days));
        }

        @Override
        public String toString() {
            return "%s%+d".formatted(orthodox ? "ORTHODOX" : "EASTER", days);
        }
    }
}
