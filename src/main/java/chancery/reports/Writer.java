package chancery.reports;

import chancery.access.Officer;
import java.util.UUID;

/// An officer who put a hand to a report, by the name that stands on it.
public record Writer(UUID id, String name) {

    static Writer of(Officer officer) {
        return new Writer(officer.id(), officer.name());
    }
}
