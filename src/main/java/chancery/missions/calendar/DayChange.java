package chancery.missions.calendar;

import java.util.Arrays;

/// What an override makes of a day.
public enum DayChange {
    OPEN,
    CLOSED;

    /// Reads `open` or `closed`.
    public static DayChange parse(String text) {
        return Arrays.stream(values())
                .filter(change -> change.toString().equals(text.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("neither open nor closed: " + text));
    }

    @Override
    public String toString() {
        return this == OPEN ? "open" : "closed";
    }
}
