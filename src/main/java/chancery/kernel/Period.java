package chancery.kernel;

import java.time.LocalDate;
import java.util.Optional;

/// Days from a first one to a last one, the last one excluded; without a last day it is still
/// running.
public record Period(LocalDate from, Optional<LocalDate> to) {

    public Period {
        if (to.isPresent() && !to.get().isAfter(from)) {
            throw new IllegalArgumentException(
                    "a period ends after it begins: " + from + " to " + to.get());
        }
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
        return from + "/" + to.map(LocalDate::toString).orElse("..");
    }
}
