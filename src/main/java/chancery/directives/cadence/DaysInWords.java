package chancery.directives.cadence;

import static org.dmfs.rfc5545.recur.RecurrenceRule.Part.BYDAY;
import static org.dmfs.rfc5545.recur.RecurrenceRule.Part.BYMONTH;
import static org.dmfs.rfc5545.recur.RecurrenceRule.Part.BYMONTHDAY;
import static org.dmfs.rfc5545.recur.RecurrenceRule.Part.BYSETPOS;
import static org.dmfs.rfc5545.recur.RecurrenceRule.Part.BYWEEKNO;
import static org.dmfs.rfc5545.recur.RecurrenceRule.Part.BYYEARDAY;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;

/// On which days a rule falls, as an officer would say it.
record DaysInWords(CadenceWords words, RecurrenceRule rule) {

    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<Integer> POSITIONS_WITH_A_NAME = Set.of(-1, 1, 2, 3, 4);

    /// Nothing to say is an empty text; no words for it is an empty answer.
    Optional<String> on() {
        return switch (rule.getFreq() + narrowed()) {
            case "DAILY", "WEEKLY", "MONTHLY", "YEARLY" -> Optional.of("");
            case "WEEKLY BYDAY" -> Optional.of(onWeekdays());
            case "MONTHLY BYMONTHDAY" -> onDayOfMonth();
            case "MONTHLY BYDAY" -> onNumberedWeekday();
            case "MONTHLY BYMONTHDAY BYSETPOS" -> onDayOrLast();
            case "MONTHLY BYDAY BYSETPOS" -> onWorkday();
            case "YEARLY BYMONTH BYMONTHDAY" -> onDayOfYear();
            default -> Optional.empty();
        };
    }

    private String narrowed() {
        return Stream.of(BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY, BYDAY, BYSETPOS)
                .filter(rule::hasPart)
                .map(part -> " " + part)
                .collect(Collectors.joining());
    }

    private String onWeekdays() {
        return words.text("on-weekdays", words.list(weekdays().map(words::weekday).toList()));
    }

    private Optional<String> onDayOfMonth() {
        return single(BYMONTHDAY)
                .filter(day -> day >= -1)
                .map(day ->
                        day == -1
                                ? words.text("on-last-day")
                                : words.text("on-day", words.dayOfMonth(day)));
    }

    private Optional<String> onNumberedWeekday() {
        var days = rule.getByDayPart();
        return Optional.of(days.getFirst().pos)
                .filter(position -> days.size() == 1 && POSITIONS_WITH_A_NAME.contains(position))
                .map(position ->
                        numbered(position, words.weekday(weekdays().findFirst().orElseThrow())));
    }

    /// Day 30, or the last one of a shorter month; the form that [CommonCadence] writes.
    private Optional<String> onDayOrLast() {
        var days = rule.getByPart(BYMONTHDAY);
        return Optional.of(days.getLast())
                .filter(day -> days.equals(IntStream.rangeClosed(28, day).boxed().toList()))
                .filter(day -> rule.getByPart(BYSETPOS).equals(List.of(-1)))
                .map(day -> words.text("on-day-or-last", words.dayOfMonth(day)));
    }

    private Optional<String> onWorkday() {
        return single(BYSETPOS)
                .filter(POSITIONS_WITH_A_NAME::contains)
                .filter(position -> rule.getByDayPart().stream().allMatch(day -> day.pos == 0))
                .filter(position -> weekdays().collect(Collectors.toSet()).equals(MONDAY_TO_FRIDAY))
                .map(position -> numbered(position, words.text("workday")));
    }

    private Optional<String> onDayOfYear() {
        // lib-recur counts months from 0.
        return single(BYMONTH)
                .map(month -> Month.of(month + 1))
                .flatMap(month ->
                        single(BYMONTHDAY)
                                .filter(day -> day > 0)
                                .map(day -> words.dayOfYear(month, day)))
                .map(day -> words.text("on-date", day));
    }

    private String numbered(int position, String day) {
        return words.text("on-weekday." + position, day);
    }

    private Optional<Integer> single(Part part) {
        var values = rule.getByPart(part);
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    private Stream<DayOfWeek> weekdays() {
        return rule.getByDayPart().stream().map(day -> RuleReading.day(day.weekday)).sorted();
    }
}
