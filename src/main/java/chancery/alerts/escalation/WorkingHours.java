package chancery.alerts.escalation;

import chancery.missions.calendar.MissionCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// The hours of an office: nine to five on the days on which it works, on the clock of its town.
public record WorkingHours(MissionCalendar calendar) {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    /// When so much working time has passed since an instant.
    public Instant after(Instant from, Duration working) {
        var at = from;
        var left = working;
        while (true) {
            var day = calendar.workingDayOnOrAfter(calendar.dayAt(at));
            var opens = later(at, on(day, OPENS));
            var open = Duration.between(opens, on(day, CLOSES));
            if (open.compareTo(left) >= 0) {
                return opens.plus(left);
            }
            left = open.isNegative() ? left : left.minus(open);
            at = on(day.plusDays(1), LocalTime.MIDNIGHT);
        }
    }

    private Instant on(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(calendar.zone()).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
