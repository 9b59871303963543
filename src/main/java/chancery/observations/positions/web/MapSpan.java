package chancery.observations.positions.web;

import chancery.kernel.Days;
import chancery.web.Fields;
import java.time.Instant;
import java.util.Optional;

/// As of when a map is drawn, and since when it is asked who moved.
///
/// @param from empty when only one time is asked for
public record MapSpan(Instant asOf, Optional<Instant> from, String asOfText, String fromText) {

    static MapSpan read(Fields fields, Instant now) {
        var asOf = fields.optionalAsOf("asOf");
        var from = fields.optionalAsOf("from");
        if (from.filter(start -> start.isAfter(asOf.orElse(now))).isPresent()) {
            fields.fault("from", "observations.fault.period");
        }
        return new MapSpan(asOf.orElse(now), from, text(asOf), text(from));
    }

    private static String text(Optional<Instant> at) {
        return at.map(time -> Days.of(time).toString()).orElse("");
    }
}
