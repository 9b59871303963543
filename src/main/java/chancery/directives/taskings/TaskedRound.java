package chancery.directives.taskings;

import java.time.LocalDate;
import java.util.Locale;

/// One dated round of a tasking, on the mission's own calendar.
///
/// @param nominal the day the cadence names
/// @param deliverBy that day, or the next on which the mission works
/// @param moved why it was moved, in a sentence of English and of French; empty when it was not
public record TaskedRound(
        int number,
        LocalDate nominal,
        LocalDate deliverBy,
        LocalDate reportBy,
        String moved,
        String movedInFrench) {

    /// Why it was moved, in the reader's language.
    public String moved(Locale language) {
        return language.getLanguage().equals("fr") ? movedInFrench : moved;
    }
}
