package chancery.engagements.visits;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.database.Reader;
import chancery.engagements.store.VisitStore;
import chancery.engagements.visits.VisitEntry.VisitCancelled;
import chancery.engagements.visits.VisitEntry.VisitPlanned;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.Ids;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to visits and conferences.
@Service
@Transactional
public class Visits {

    private final VisitStore store;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Visits(
            VisitStore store,
            Missions missions,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Visit visit(UUID id, Reader reader) {
        return store.get(id, reader);
    }

    /// Visits that go on between two days, both included; earliest first.
    @Transactional(readOnly = true)
    public List<Visit> between(LocalDate from, LocalDate to, Reader reader) {
        return store.between(from, to, reader);
    }

    /// Plans a visit that an office prepares.
    public Visit plan(
            VisitKind kind,
            OfficeCode office,
            Optional<CountryCode> host,
            VisitPlan plan,
            Officer officer) {
        var preparing = missions.office(office, officer);
        Preparing.require(preparing.id(), officer);
        if (kind != VisitKind.CONFERENCE && host.isEmpty()) {
            throw BadInput.of("host", "engagements.fault.visit-host");
        }
        var visit =
                new Visit(
                        ids.next(),
                        kind,
                        preparing.id(),
                        host,
                        1,
                        plan,
                        false,
                        "",
                        labels.openTo(missions.headquarters(officer).id(), preparing.id()));
        store.add(visit, clock.instant(), officer);
        journal.record(
                new VisitPlanned(visit.id(), 1, officer.id(), clock.instant()), visit.label());
        return visit;
    }

    /// Plans it otherwise; what was planned before stays as an earlier version.
    ///
    /// @param expected the version that was read
    public Visit change(
            UUID id, Optional<Long> expected, VisitPlan plan, String why, Officer officer) {
        var after = open(id, expected, officer).planned(plan, why);
        var now = clock.instant();
        return kept(after, new VisitPlanned(id, after.version(), officer.id(), now), officer);
    }

    public Visit cancel(UUID id, Optional<Long> expected, String why, Officer officer) {
        var after = open(id, expected, officer).cancelled(why);
        var now = clock.instant();
        return kept(after, new VisitCancelled(id, after.version(), officer.id(), now), officer);
    }

    private Visit kept(Visit after, VisitEntry entry, Officer officer) {
        store.keep(after, entry.at(), officer);
        journal.record(entry, after.label());
        return after;
    }

    private Visit open(UUID id, Optional<Long> expected, Officer officer) {
        var visit = store.lock(id, officer);
        Preparing.require(visit.office(), officer);
        visit.requireOpen(expected);
        return visit;
    }
}
