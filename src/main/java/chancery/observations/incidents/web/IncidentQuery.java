package chancery.observations.incidents.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.observations.incidents.IncidentFilter;
import chancery.observations.incidents.MatterStatus;
import chancery.observations.incidents.OffenceCategory;
import chancery.web.Fields;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Which incidents an address asks for, and as of when.
///
/// @param asked as it stands in the address
public record IncidentQuery(
        IncidentFilter filter, Optional<Instant> asOf, Map<String, String> asked) {

    /// @param directives to know a directive by its reference
    static IncidentQuery read(Fields fields, Directives directives, Officer officer) {
        var asked = new TreeMap<String, String>();
        for (var name :
                new String[] {
                    "host", "category", "status", "from", "to", "directive", "q", "asOf"
                }) {
            if (fields.has(name)) {
                asked.put(name, fields.optionalText(name, 200).orElse(""));
            }
        }
        var filter =
                new IncidentFilter(
                        fields.parsed("host", CountryCode::parse, "observations.fault.host"),
                        fields.parsed(
                                "category", OffenceCategory::parse, "observations.fault.category"),
                        fields.optionalChoice("status", MatterStatus.class),
                        fields.optionalDay("from"),
                        fields.optionalDay("to"),
                        directive(fields, directives, officer),
                        fields.optionalText("q", 200).orElse(""));
        if (isBackwards(filter.from(), filter.to())) {
            fields.fault("to", "observations.fault.period");
        }
        var asOf = fields.optionalAsOf("asOf");
        return new IncidentQuery(filter, asOf, asked);
    }

    private static boolean isBackwards(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isPresent() && to.filter(last -> last.isBefore(from.get())).isPresent();
    }

    private static Optional<UUID> directive(Fields fields, Directives directives, Officer officer) {
        var key = fields.optionalText("directive", 60);
        try {
            return key.map(name -> directives.idOf(name, officer));
        } catch (NotFound none) {
            throw BadInput.of("directive", "observations.fault.no-directive", key.orElse(""));
        }
    }

    /// What stands in a field of the form.
    public String value(String name) {
        return asked.getOrDefault(name, "");
    }

    /// The same choice in an address.
    public String query() {
        return inAddress(asked);
    }

    /// The same choice but for one part.
    public String with(String name, String value) {
        var other = new TreeMap<>(asked);
        other.put(name, value);
        return inAddress(other);
    }

    private static String inAddress(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    Instant at(Instant now) {
        return asOf.orElse(now);
    }
}
