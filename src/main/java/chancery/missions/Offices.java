package chancery.missions;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.OfficeCode;
import chancery.missions.OfficeState.State;
import chancery.missions.store.OfficeStateStore;
import chancery.missions.store.OfficeStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which administrators open, suspend, close and merge offices.
@Service
@Transactional
public class Offices {

    private final Missions missions;
    private final OfficeStore offices;
    private final OfficeStateStore states;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    Offices(
            Missions missions,
            OfficeStore offices,
            OfficeStateStore states,
            Changes changes,
            Ids ids,
            Clock clock) {
        this.missions = missions;
        this.offices = offices;
        this.states = states;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /// Opens an office from a day on. The first one is headquarters, opened at setting-up.
    public Office open(Office office, LocalDate from, Officer by) {
        Changes.requireAdministrator(by);
        if (office.kind() == OfficeKind.HEADQUARTERS) {
            throw BadInput.of("kind", "missions.fault.one-headquarters");
        }
        if (offices.find(office.code(), by).isPresent()) {
            throw BadInput.of("code", "missions.fault.code-taken", office.code().text());
        }
        offices.add(office, by, clock.instant());
        note(new OfficeState(office.id(), State.OPEN, from, Optional.empty()), by);
        changes.record(
                new MissionsEntry.OfficeOpened(
                        office.id(), office.code(), from, by.id(), clock.instant()),
                office.id(),
                by);
        return office;
    }

    /// Suspends, reopens or closes an office from a day on.
    public void change(OfficeCode code, State state, LocalDate from, Officer by) {
        Changes.requireAdministrator(by);
        if (state == State.MERGED) {
            throw BadInput.of("state", "missions.fault.merge-needs-successor");
        }
        var office = missions.office(code, by);
        requireChangeable(office, from, by);
        note(new OfficeState(office.id(), state, from, Optional.empty()), by);
        changes.record(
                new MissionsEntry.OfficeStateChanged(
                        office.id(), state, from, by.id(), clock.instant()),
                office.id(),
                by);
    }

    /// Merges an office into another from a day on; the successor takes over its tasks and reads
    /// its papers.
    public void merge(OfficeCode code, OfficeCode into, LocalDate from, Officer by) {
        Changes.requireAdministrator(by);
        var office = missions.office(code, by);
        var successor = missions.office(into, by);
        if (office.equals(successor)) {
            throw BadInput.of("successor", "missions.fault.merge-into-itself");
        }
        requireChangeable(office, from, by);
        if (missions.network(by).actingFor(successor.id(), from).equals(office.id())) {
            throw BadInput.of("successor", "missions.fault.merged-in-circle", into.text());
        }
        note(new OfficeState(office.id(), State.MERGED, from, Optional.of(successor.id())), by);
        changes.record(
                new MissionsEntry.OfficeMerged(
                        office.id(),
                        successor.id(),
                        successor.code(),
                        from,
                        by.id(),
                        clock.instant()),
                office.id(),
                by);
    }

    /// Headquarters stays; the others change from their opening on.
    private void requireChangeable(Office office, LocalDate from, Reader by) {
        if (office.kind() == OfficeKind.HEADQUARTERS) {
            throw BadInput.of("", "missions.fault.headquarters-stays");
        }
        OfficeState.openedOn(states.statesOf(office.id(), by))
                .filter(from::isBefore)
                .ifPresent(day -> {
                    throw BadInput.of("from", "missions.fault.before-opening", day);
                });
    }

    private void note(OfficeState state, Officer by) {
        states.add(ids.next(), state, by, clock.instant());
    }
}
