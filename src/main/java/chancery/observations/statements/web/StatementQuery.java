package chancery.observations.statements.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.observations.statements.StatementFilter;
import chancery.observations.statements.StatementSide;
import chancery.web.Fields;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which statements an address asks for, and as of when.
///
/// @param asked as it stands in the address
public record StatementQuery(
        StatementFilter filter, Optional<Instant> asOf, Map<String, String> asked) {

    private static final List<String> NAMES =
            List.of("host", "side", "directive", "point", "from", "to", "q", "asOf");

    static StatementQuery read(Fields fields, Directives directives, Officer officer) {
        var asked = new TreeMap<String, String>();
        NAMES.stream()
                .filter(fields::has)
                .forEach(name -> asked.put(name, fields.optionalText(name, 200).orElse("")));
        var key = fields.optionalText("directive", 60);
        try {
            var filter =
                    new StatementFilter(
                            fields.parsed("host", CountryCode::parse, "observations.fault.host"),
                            fields.optionalChoice("side", StatementSide.class),
                            key.map(name -> directives.idOf(name, officer)),
                            fields.optionalWhole("point", 1, 999),
                            fields.optionalDay("from"),
                            fields.optionalDay("to"),
                            fields.optionalText("q", 200).orElse(""));
            return new StatementQuery(filter, fields.optionalAsOf("asOf"), asked);
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
        return asked.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    Instant at(Instant now) {
        return asOf.orElse(now);
    }
}
