package chancery.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Days from a first one to a last one, the last one excluded; without a last day it is still
/// running.
public record Period(LocalDate from, Optional<LocalDate> to) {

    private static final String RUNNING = "..";

    public Period {
        if (to.isPresent() && !to.get().isAfter(from)) {
            throw new IllegalArgumentException(
                    "a period ends after it begins: " + from + " to " + to.get());
        }
    }

    /// Reads what [#toString()] writes.
    public static Period parse(String text) {
        var days = text.strip().split("/", -1);
        try {
            if (days.length == 2) {
                var from = LocalDate.parse(days[0]);
                return days[1].equals(RUNNING)
                        ? since(from)
                        : new Period(from, Optional.of(LocalDate.parse(days[1])));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such day in " + text, e);
        }
        throw new IllegalArgumentException("not a period such as 2026-01-01/..: " + text);
    }

    /// A period that has begun and not ended.
    public static Period since(LocalDate from) {
        return new Period(from, Optional.empty());
    }

    /// Whether the day lies within.
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
    }

    /// Whether the two share at least one day.
    public boolean overlaps(Period other) {
        return other.to.map(from::isBefore).orElse(true)
                && to.map(other.from::isBefore).orElse(true);
    }

    @Override
    public String toString() {
        return from + "/" + to.map(LocalDate::toString).orElse(RUNNING);
    }
}
