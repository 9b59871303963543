package chancery.missions.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// The public holidays of the country in which a mission sits.
@FunctionalInterface
public interface HostHolidays {

    /// A host whose holidays nobody has told us.
    HostHolidays UNKNOWN = day -> Optional.empty();

    /// The holiday on this day, if it is one.
    Optional<HolidayName> on(LocalDate day);
}
