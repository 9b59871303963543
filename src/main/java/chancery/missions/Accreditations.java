package chancery.missions;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.Ids;
import chancery.kernel.OfficeCode;
import chancery.kernel.Period;
import chancery.missions.store.AccreditationStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which administrators accredit missions to hosts.
@Service
@Transactional
public class Accreditations {

    private final Missions missions;
    private final AccreditationStore store;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    Accreditations(
            Missions missions, AccreditationStore store, Changes changes, Ids ids, Clock clock) {
        this.missions = missions;
        this.store = store;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /// Accredits a mission to a host.
    public void accredit(
            OfficeCode mission, CountryCode host, boolean resident, Period period, Officer by) {
        Changes.requireAdministrator(by);
        var office = missions.office(mission, by);
        if (!office.kind().isMission()) {
            throw BadInput.of("mission", "missions.fault.not-a-mission", mission.text());
        }
        var standing =
                store.ofMission(office.id(), by).stream()
                        .filter(known ->
                                known.host().equals(host) && known.period().overlaps(period))
                        .findFirst();
        if (standing.isPresent()) {
            throw BadInput.of(
                    "host", "missions.fault.accredited-already", mission.text(), host.text());
        }
        store.accredit(
                new Accreditation(ids.next(), office.id(), host, resident, period),
                Optional.empty(),
                by,
                clock.instant());
        changes.record(
                new MissionsEntry.MissionAccredited(
                        office.id(), host, period.from(), by.id(), clock.instant()),
                office.id(),
                by);
    }

    /// Ends a mission's accreditation to a host on a day.
    public void endAccreditation(OfficeCode mission, CountryCode host, LocalDate to, Officer by) {
        Changes.requireAdministrator(by);
        var office = missions.office(mission, by);
        var standing =
                store.ofMission(office.id(), by).stream()
                        .filter(known -> known.host().equals(host) && known.period().to().isEmpty())
                        .findFirst()
                        .orElseThrow(() ->
                                BadInput.of(
                                        "host",
                                        "missions.fault.not-accredited",
                                        mission.text(),
                                        host.text()));
        if (!to.isAfter(standing.period().from())) {
            throw BadInput.of(
                    "to", "missions.fault.ends-before-it-begins", standing.period().from());
        }
        var ended =
                new Accreditation(
                        ids.next(),
                        office.id(),
                        host,
                        standing.resident(),
                        new Period(standing.period().from(), Optional.of(to)));
        store.accredit(ended, Optional.of(standing.id()), by, clock.instant());
        changes.record(
                new MissionsEntry.AccreditationEnded(
                        office.id(), host, to, by.id(), clock.instant()),
                office.id(),
                by);
    }
}
