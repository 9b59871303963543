package chancery.access;

import chancery.kernel.OfficeCode;
import java.util.Locale;
import java.util.UUID;

/// Who sits where, as lists of accounts show it.
///
/// @param cover whether they act for the holder
public record SeatHolder(
        UUID officer, OfficeCode office, String title, String titleInFrench, boolean cover) {

    /// The title in the reader's language.
    public String title(Locale locale) {
        return locale.getLanguage().equals("fr") ? titleInFrench : title;
    }
}
