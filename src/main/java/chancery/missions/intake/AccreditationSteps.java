package chancery.missions.intake;

import chancery.access.Officer;
import chancery.missions.Accreditations;
import chancery.missions.Office;
import chancery.web.Fields;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Reads the steps by which accreditations begin and end.
@Component
public class AccreditationSteps {

    private final OfficeInput offices;
    private final Accreditations accreditations;

    AccreditationSteps(OfficeInput offices, Accreditations accreditations) {
        this.offices = offices;
        this.accreditations = accreditations;
    }

    /// `mission, host, resident, from, to`.
    public Supplier<Office> accrediting(Fields fields, Officer by) {
        var mission = offices.office(fields, "mission", by);
        var host = OfficeInput.host(fields);
        boolean resident = fields.yes("resident");
        var period = Dates.period(fields);
        return () -> {
            accreditations.accredit(
                    mission.orElseThrow().code(), host.orElseThrow(), resident, period, by);
            return mission.orElseThrow();
        };
    }

    /// `mission, host, to`.
    public Supplier<Office> endingAccreditation(Fields fields, Officer by) {
        var mission = offices.office(fields, "mission", by);
        var host = OfficeInput.host(fields);
        var to = fields.day("to");
        return () -> {
            accreditations.endAccreditation(
                    mission.orElseThrow().code(), host.orElseThrow(), to, by);
            return mission.orElseThrow();
        };
    }
}
