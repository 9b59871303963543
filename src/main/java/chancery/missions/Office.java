package chancery.missions;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// An office of the ministry, at home or abroad.
///
/// @param country where it stands
/// @param workingWeek as in `MON-FRI`
/// @param parent the office it belongs to; headquarters has none
public record Office(
        UUID id,
        OfficeCode code,
        OfficeKind kind,
        String name,
        String nameInFrench,
        Optional<CountryCode> country,
        String city,
        ZoneId zone,
        String workingWeek,
        Optional<UUID> parent) {

    /// The name in the reader's language.
    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? nameInFrench : name;
    }
}
