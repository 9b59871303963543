package chancery.missions.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The days of the week on which a mission works, as in `MON-FRI` or `SUN-THU`.
public record WorkingWeek(Set<DayOfWeek> days) {

    /// The week of most hosts.
    public static final WorkingWeek MONDAY_TO_FRIDAY = parse("MON-FRI");

    public WorkingWeek {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a working week has at least one working day");
        }
        days = Set.copyOf(days);
    }

    /// Reads ranges and single days separated by commas, as in `MON-THU,SAT`; a range may run over
    /// the end of the week.
    public static WorkingWeek parse(String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var part : text.strip().toUpperCase(Locale.ROOT).split("\\s*,\\s*", -1)) {
            var ends = part.split("\\s*-\\s*", -1);
            if (ends.length > 2) {
                throw new IllegalArgumentException(
                        "not a working week such as MON-FRI or SUN-THU: " + text);
            }
            var last = dayFrom(ends[ends.length - 1], text);
            for (var day = dayFrom(ends[0], text); day != last; day = day.plus(1)) {
                days.add(day);
            }
            days.add(last);
        }
        return new WorkingWeek(days);
    }

    /// Whether the day falls on a working day of the week.
    public boolean includes(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    private static DayOfWeek dayFrom(String name, String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> shortName(day).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "not a working week such as MON-FRI or SUN-THU: " + text));
    }

    private static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    private String rangeFrom(DayOfWeek first) {
        var last = first;
        while (days.contains(last.plus(1)) && last.plus(1) != first) {
            last = last.plus(1);
        }
        return first == last ? shortName(first) : shortName(first) + "-" + shortName(last);
    }

    @Override
    public String toString() {
        if (days.size() == DayOfWeek.values().length) {
            return rangeFrom(DayOfWeek.MONDAY);
        }
        return days.stream()
                .filter(day -> !days.contains(day.minus(1)))
                .sorted()
                .map(this::rangeFrom)
                .collect(Collectors.joining(","));
    }
}
