package chancery.missions.intake;

import chancery.access.Officer;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.web.Fields;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads which office and which host a step is about.
@Component
class OfficeInput {

    /// The longest name or title.
    static final int NAME = 200;

    private final Missions missions;

    OfficeInput(Missions missions) {
        this.missions = missions;
    }

    /// The office of this name; a fault where it is missing or unknown.
    Optional<Office> office(Fields fields, String name, Officer by) {
        var code = fields.parsed(name, OfficeCode::parse, "missions.fault.code");
        require(fields, name, code);
        var found = code.flatMap(known -> missions.findByCode(known, by));
        if (code.isPresent() && found.isEmpty()) {
            fields.fault(name, "missions.fault.no-office", code.get());
        }
        return found;
    }

    static Optional<CountryCode> host(Fields fields) {
        var host = fields.parsed("host", CountryCode::parse, "missions.fault.country");
        require(fields, "host", host);
        return host;
    }

    static void require(Fields fields, String name, Optional<?> value) {
        if (value.isEmpty() && !fields.has(name)) {
            fields.fault(name, "web.fault.missing");
        }
    }
}
