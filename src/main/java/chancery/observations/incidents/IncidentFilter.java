package chancery.observations.incidents;

import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Which incidents are asked for.
///
/// @param category code of a section or division; incidents below it are included
/// @param from first day on which it happened
/// @param to last day
/// @param text part of the place or the summary
public record IncidentFilter(
        Optional<CountryCode> host,
        Optional<OffenceCategory> category,
        Optional<MatterStatus> status,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<UUID> directive,
        String text) {

    public static final IncidentFilter ALL = saying("");

    /// Those in whose place or summary the text is found.
    public static IncidentFilter saying(String text) {
        return new IncidentFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text);
    }

    /// Those of a host in a period, both days included.
    public static IncidentFilter ofHost(CountryCode host, LocalDate from, LocalDate to) {
        return new IncidentFilter(
                Optional.of(host),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(to),
                Optional.empty(),
                "");
    }
}
