package chancery.alerts.lists;

import chancery.alerts.Matter;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.util.Optional;
import java.util.UUID;

/// Which alerts are asked for.
///
/// @param office that should take it, or whose source is in it
/// @param rule the name of a rule that raised a source of it
/// @param record which a source of it is about
public record AlertFilter(
        AlertStanding standing,
        Optional<CountryCode> host,
        Optional<OfficeCode> office,
        Optional<Matter> matter,
        Optional<String> rule,
        Optional<UUID> record,
        String text) {

    /// Everything that stands so.
    public static AlertFilter of(AlertStanding standing) {
        return new AlertFilter(
                standing,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /// Every open alert about a record.
    public static AlertFilter openAbout(UUID record) {
        return new AlertFilter(
                AlertStanding.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(record),
                "");
    }
}
