package chancery.evidence.statistics;

import chancery.kernel.BadInput;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// The time a figure is about.
///
/// @param from the first day
/// @param until the day after the last one
/// @param text as offices write it: `2008`, `2008-S1`, `2008-Q1`, `2008-01`, `2008-W05`,
///   `2008-01-31`, or `2015-2018` for years from the first to the last
public record ReferencePeriod(LocalDate from, LocalDate until, String text) {

    public ReferencePeriod {
        if (!until.isAfter(from)) {
            throw BadInput.of("period", "evidence.fault.period", text);
        }
    }

    /// Reads those forms, and Eurostat's older `2008M01`, `2008Q1`, `2008S1`, `2008W05`.
    public static ReferencePeriod parse(String written) {
        var form = PeriodForm.of(written);
        if (form == null) {
            throw BadInput.of("period", "evidence.fault.period", written);
        }
        try {
            return form.read(written);
        } catch (DateTimeException | NumberFormatException e) {
            throw BadInput.of("period", "evidence.fault.period", written);
        }
    }

    public static ReferencePeriod year(int year) {
        return parse("%04d".formatted(year));
    }

    static ReferencePeriod years(int first, int last) {
        var text = first == last ? "%04d".formatted(first) : "%04d-%04d".formatted(first, last);
        return new ReferencePeriod(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1), text);
    }

    static ReferencePeriod months(int year, int first, int count, String text) {
        var from = LocalDate.of(year, first, 1);
        return new ReferencePeriod(from, from.plusMonths(count), text);
    }

    static ReferencePeriod week(int year, int week) {
        var monday =
                LocalDate.of(year, 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                        .with(DayOfWeek.MONDAY);
        return new ReferencePeriod(monday, monday.plusDays(7), "%04d-W%02d".formatted(year, week));
    }

    static ReferencePeriod day(LocalDate day) {
        return new ReferencePeriod(day, day.plusDays(1), day.toString());
    }

    /// Whether it is one day, as of a stock.
    public boolean isDay() {
        return until.equals(from.plusDays(1));
    }

    @Override
    public String toString() {
        return text;
    }
}
