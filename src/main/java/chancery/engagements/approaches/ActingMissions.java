package chancery.engagements.approaches;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.Office;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Which of our missions approaches a host, and whether it may.
///
/// Only its own officers speak for a mission, and only to hosts it is accredited to.
@Component
public class ActingMissions {

    /// What everybody else is told.
    public static final String OWN_OFFICERS_ONLY = "engagements.refusal.mission";

    private final Missions missions;
    private final Labels labels;
    private final Clock clock;

    ActingMissions(Missions missions, Labels labels, Clock clock) {
        this.missions = missions;
        this.labels = labels;
        this.clock = clock;
    }

    /// The mission that asks for a meeting now.
    Office asking(OfficeCode code, CountryCode host, Officer officer) {
        var mission = ofOfficer(code, officer);
        var today = LocalDate.ofInstant(clock.instant(), mission.zone());
        if (!missions.network(officer).mayAct(mission.id(), host, today)) {
            throw notAccredited(mission, host);
        }
        return mission;
    }

    /// The mission that held a meeting on a day.
    public Office meeting(OfficeCode code, CountryCode host, LocalDate day, Officer officer) {
        var mission = ofOfficer(code, officer);
        if (!missions.network(officer).isAccredited(mission.id(), host, day)) {
            throw notAccredited(mission, host);
        }
        return mission;
    }

    private Office ofOfficer(OfficeCode code, Officer officer) {
        var mission = missions.office(code, officer);
        officer.requireWorksAt(mission.id(), OWN_OFFICERS_ONLY);
        return mission;
    }

    /// Its papers are open to itself and to headquarters.
    public int labelOf(Office mission, Officer officer) {
        return labels.openTo(missions.headquarters(officer).id(), mission.id());
    }

    private static BadInput notAccredited(Office mission, CountryCode host) {
        return BadInput.of(
                "host", "engagements.fault.not-accredited", mission.code().text(), host.text());
    }
}
