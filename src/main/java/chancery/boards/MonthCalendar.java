package chancery.boards;

import chancery.engagements.visits.Visit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// What a month holds: for each directive and day what falls due and what was done, and the visits
/// of these days.
///
/// @param lines directives that have something in the month, by reference
public record MonthCalendar(YearMonth month, List<Line> lines, List<Visit> visits) {

    public MonthCalendar {
        lines = List.copyOf(lines);
        visits = List.copyOf(visits);
    }

    /// What a day can hold, in the order in which it is written into its cell.
    public enum Happening {
        /// Rounds to be delivered by that day.
        DELIVER,
        /// Rounds to be reported by that day.
        REPORT,
        /// Meetings in which a point was spoken of.
        MEETING,
        /// Promises that fall due.
        PROMISE
    }

    /// A directive with how often each thing happens on each day; what does not happen is missing.
    public record Line(
            String key,
            String reference,
            String subject,
            Map<LocalDate, Map<Happening, Long>> days) {

        public Line {
            days = Map.copyOf(days);
        }
    }

    public List<LocalDate> days() {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
    }
}
