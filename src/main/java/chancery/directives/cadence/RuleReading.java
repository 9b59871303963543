package chancery.directives.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.Weekday;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.WeekdayNum;

/// A rule written out so that lib-recur 0.17.1 reads it as RFC 5545 does, and the day from which it
/// must be asked.
///
/// - BYSETPOS counts from the beginning of a year, month or week; lib-recur would count from the
///   first day within it.
/// - A yearly rule with BYMONTHDAY and plain BYDAY but no month means every month.
record RuleReading(RecurrenceRule rule, LocalDate from) {

    /// Changes the rule it is given.
    static RuleReading of(RecurrenceRule rule, LocalDate first) {
        try {
            if (isYearlyInEveryMonth(rule)) {
                // lib-recur counts months from 0.
                rule.setByPart(Part.BYMONTH, IntStream.range(0, 12).boxed().toList());
            }
            if (!rule.hasPart(Part.BYSETPOS)) {
                return new RuleReading(rule, first);
            }
            nameTheDay(rule, first);
            return new RuleReading(rule, beginningOfPeriod(rule, first));
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("not a rule for a cadence: " + rule, e);
        }
    }

    private static boolean isYearlyInEveryMonth(RecurrenceRule rule) {
        return rule.getFreq() == Freq.YEARLY
                && rule.hasPart(Part.BYMONTHDAY)
                && !rule.hasPart(Part.BYMONTH)
                && rule.hasPart(Part.BYDAY)
                && rule.getByDayPart().stream().allMatch(day -> day.pos == 0);
    }

    // What a rule leaves open it takes from its first day, and that is no longer where it starts.
    private static void nameTheDay(RecurrenceRule rule, LocalDate first)
            throws InvalidRecurrenceRuleException {
        if (Stream.of(Part.BYDAY, Part.BYMONTHDAY, Part.BYYEARDAY).anyMatch(rule::hasPart)) {
            return;
        }
        if (rule.getFreq() == Freq.WEEKLY) {
            rule.setByDayPart(List.of(new WeekdayNum(0, weekday(first.getDayOfWeek()))));
        } else {
            rule.setByPart(Part.BYMONTHDAY, first.getDayOfMonth());
        }
    }

    private static LocalDate beginningOfPeriod(RecurrenceRule rule, LocalDate first) {
        return switch (rule.getFreq()) {
            case YEARLY -> first.withDayOfYear(1);
            case MONTHLY -> first.withDayOfMonth(1);
            case WEEKLY -> first.with(TemporalAdjusters.previousOrSame(day(rule.getWeekStart())));
            default -> first;
        };
    }

    private static Weekday weekday(DayOfWeek day) {
        return Weekday.valueOf(day.name().substring(0, 2));
    }

    static DayOfWeek day(Weekday weekday) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> weekday(day) == weekday)
                .findFirst()
                .orElseThrow();
    }

    static LocalDate day(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }

    static DateTime day(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }
}
