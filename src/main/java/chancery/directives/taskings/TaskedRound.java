package chancery.directives.taskings;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// One dated round of a tasking, on the mission's own calendar.
///
/// @param nominal the day the cadence names
/// @param deliverBy that day, or the next on which the mission works, or until when it was extended
/// @param moved why it was moved, in a sentence of English and of French; empty when it was not
/// @param extendedFrom the day planned at first, where an extension moved it
/// @param excused whether the mission is relieved of it
public record TaskedRound(
        int number,
        LocalDate nominal,
        LocalDate deliverBy,
        LocalDate reportBy,
        String moved,
        String movedInFrench,
        Optional<LocalDate> extendedFrom,
        boolean excused,
        boolean delivered,
        boolean reported) {

    /// As it is planned, before anything happens.
    public static TaskedRound planned(
            int number,
            LocalDate nominal,
            LocalDate deliverBy,
            LocalDate reportBy,
            String moved,
            String movedInFrench) {
        return new TaskedRound(
                number,
                nominal,
                deliverBy,
                reportBy,
                moved,
                movedInFrench,
                Optional.empty(),
                false,
                false,
                false);
    }

    /// Why it was moved, in the reader's language.
    public String moved(Locale language) {
        return language.getLanguage().equals("fr") ? movedInFrench : moved;
    }

    /// Whether the mission still owes it.
    public boolean isOwed() {
        return !reported && !excused;
    }

    /// The same with more time; an extension never takes time away.
    TaskedRound extendedTo(LocalDate until) {
        return new TaskedRound(
                number,
                nominal,
                later(deliverBy, until),
                later(reportBy, until),
                moved,
                movedInFrench,
                extendedFrom.or(() -> Optional.of(deliverBy)),
                excused,
                delivered,
                reported);
    }

    private static LocalDate later(LocalDate one, LocalDate two) {
        return one.isAfter(two) ? one : two;
    }
}
