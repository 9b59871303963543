package chancery.engagements.web.reading;

import chancery.access.Officer;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.web.Fields;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads which mission met whom, and when by the clock there.
@Component
class WhereInput {

    private final Missions missions;

    WhereInput(Missions missions) {
        this.missions = missions;
    }

    /// Our mission; a fault when it is missing or unknown.
    Optional<Office> mission(Fields fields, Officer officer) {
        var code = fields.parsed("mission", OfficeCode::parse, "engagements.fault.mission");
        if (code.isEmpty() && !fields.has("mission")) {
            fields.fault("mission", "web.fault.missing");
        }
        var found = code.flatMap(known -> missions.findByCode(known, officer));
        if (code.isPresent() && found.isEmpty()) {
            fields.fault("mission", "engagements.fault.mission", code.get().text());
        }
        return found;
    }

    static CountryCode host(Fields fields) {
        var host = fields.parsed("host", CountryCode::parse, "engagements.fault.host");
        if (host.isEmpty() && !fields.has("host")) {
            fields.fault("host", "web.fault.missing");
        }
        return host.orElse(new CountryCode("ZZ"));
    }

    /// The zone that is named, else the mission's own.
    static ZoneId zone(Fields fields, Optional<Office> mission) {
        return fields.parsed("zone", WhereInput::zoneOf, "engagements.fault.zone")
                .or(() -> mission.map(Office::zone))
                .orElse(ZoneId.of("UTC"));
    }

    private static ZoneId zoneOf(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such zone: " + text, e);
        }
    }

    /// A time with its offset, or as the clock on the wall there showed it: `2026-11-22T10:30`.
    static Optional<Instant> time(Fields fields, String name, ZoneId zone) {
        return fields.parsed(name, text -> instantOf(text, zone), "engagements.fault.time");
    }

    private static Instant instantOf(String text, ZoneId zone) {
        try {
            return text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such time: " + text, e);
        }
    }
}
