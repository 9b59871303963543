package chancery.missions.calendar;

import java.time.LocalDate;

/// One mission's own word about one day: open or closed whatever week and holidays say, and why.
public record DayOverride(LocalDate day, DayChange change, String reason) {

    public DayOverride {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("say why the mission is " + change + " on " + day);
        }
    }

    /// A day on which the mission is closed although others would work.
    public static DayOverride closed(LocalDate day, String reason) {
        return new DayOverride(day, DayChange.CLOSED, reason);
    }

    /// A day on which the mission works although it would be closed.
    public static DayOverride open(LocalDate day, String reason) {
        return new DayOverride(day, DayChange.OPEN, reason);
    }
}
