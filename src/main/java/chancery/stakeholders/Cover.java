package chancery.stakeholders;

import chancery.kernel.OfficeCode;
import chancery.kernel.Period;
import java.util.Locale;
import java.util.UUID;

/// Which of our seats looks after a host office, between two dates.
///
/// @param mission the office the seat belongs to
public record Cover(
        UUID id,
        UUID version,
        UUID hostOffice,
        UUID seat,
        UUID mission,
        OfficeCode missionCode,
        String seatTitle,
        String seatTitleInFrench,
        Period period) {

    /// The seat's title in the reader's language.
    public String seatTitle(Locale locale) {
        return locale.getLanguage().equals("fr") ? seatTitleInFrench : seatTitle;
    }
}
