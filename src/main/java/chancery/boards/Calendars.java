package chancery.boards;

import chancery.boards.store.CalendarStore;
import chancery.database.Reader;
import chancery.engagements.visits.Visits;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the calendar of directive and day.
@Service
@Transactional(readOnly = true)
public class Calendars {

    private final CalendarStore store;
    private final Visits visits;

    Calendars(CalendarStore store, Visits visits) {
        this.store = store;
        this.visits = visits;
    }

    /// A month as it is known now, as far as the reader may see.
    public MonthCalendar month(YearMonth month, Reader reader) {
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        return new MonthCalendar(
                month, store.between(first, last, reader), visits.between(first, last, reader));
    }
}
