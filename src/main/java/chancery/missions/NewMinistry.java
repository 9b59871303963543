package chancery.missions;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// What must be known of a ministry before anything else: its headquarters.
///
/// @param name as it stands on papers, in the ministry's own language
/// @param country where it stands; its public holidays are those of headquarters
public record NewMinistry(
        OfficeCode code,
        String name,
        String nameInFrench,
        Optional<CountryCode> country,
        String city,
        ZoneId zone,
        String workingWeek) {

    /// A ministry of which only the necessary is known.
    public NewMinistry(OfficeCode code, String name, ZoneId zone) {
        this(code, name, name, Optional.empty(), "", zone, "MON-FRI");
    }

    /// Its headquarters.
    Office headquarters(UUID id) {
        return new Office(
                id,
                code,
                OfficeKind.HEADQUARTERS,
                name,
                nameInFrench,
                country,
                city,
                zone,
                workingWeek,
                Optional.empty());
    }
}
