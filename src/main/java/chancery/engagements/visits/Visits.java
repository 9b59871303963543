package chancery.engagements.visits;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.engagements.store.VisitStore;
import chancery.engagements.visits.Visit.Plan;
import chancery.engagements.visits.VisitEntry.VisitCancelled;
import chancery.engagements.visits.VisitEntry.VisitPartAdded;
import chancery.engagements.visits.VisitEntry.VisitPartRemoved;
import chancery.engagements.visits.VisitEntry.VisitPlanned;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.kernel.OfficeCode;
import chancery.kernel.Outdated;
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
    private final List<VisitRecords> records;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Visits(
            VisitStore store,
            List<VisitRecords> records,
            Missions missions,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.records = List.copyOf(records);
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

    /// What belongs to a visit, as far as the reader may see it.
    @Transactional(readOnly = true)
    public List<VisitRecord> partsOf(UUID visit, Reader reader) {
        return store.partsOf(visit, reader).stream()
                .flatMap(part ->
                        of(part.kind()).flatMap(one -> one.find(part.key(), reader)).stream())
                .toList();
    }

    /// Plans a visit that an office prepares.
    public Visit plan(
            VisitKind kind,
            OfficeCode office,
            Optional<CountryCode> host,
            Plan plan,
            Officer officer) {
        var preparing = missions.office(office, officer);
        requirePrepares(preparing.id(), officer);
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
    public Visit change(UUID id, Optional<Long> expected, Plan plan, String why, Officer officer) {
        var after = open(id, expected, officer).planned(plan, why);
        store.keep(after, clock.instant(), officer);
        journal.record(
                new VisitPlanned(id, after.version(), officer.id(), clock.instant()),
                after.label());
        return after;
    }

    public Visit cancel(UUID id, Optional<Long> expected, String why, Officer officer) {
        var after = open(id, expected, officer).cancelled(why);
        store.keep(after, clock.instant(), officer);
        journal.record(
                new VisitCancelled(id, after.version(), officer.id(), clock.instant()),
                after.label());
        return after;
    }

    private Visit open(UUID id, Optional<Long> expected, Officer officer) {
        var visit = store.lock(id, officer);
        requirePrepares(visit.office(), officer);
        if (expected.filter(read -> read != visit.version()).isPresent()) {
            throw new Outdated(visit.version());
        }
        if (visit.cancelled()) {
            throw BadInput.of("", "engagements.fault.visit-cancelled");
        }
        return visit;
    }

    /// Adds a record by what was pasted: its address, its id or its reference.
    public VisitRecord add(UUID id, String pasted, Officer officer) {
        var visit = store.lock(id, officer);
        requirePrepares(visit.office(), officer);
        var record =
                records.stream()
                        .flatMap(one ->
                                one
                                        .keyIn(pasted.strip())
                                        .flatMap(key -> one.find(key, officer))
                                        .stream())
                        .findFirst()
                        .orElseThrow(() ->
                                BadInput.of("record", "engagements.fault.visit-record", pasted));
        if (!store.has(visit, record.kind(), record.key(), officer)) {
            store.note(
                    ids.next(), visit, record.kind(), record.key(), true, clock.instant(), officer);
            journal.record(
                    new VisitPartAdded(
                            id, record.kind(), record.key(), officer.id(), clock.instant()),
                    visit.label());
        }
        return record;
    }

    /// Takes a record out again; the journal keeps that it was there.
    public void remove(UUID id, RecordKind kind, String key, Officer officer) {
        var visit = store.lock(id, officer);
        requirePrepares(visit.office(), officer);
        if (!store.has(visit, kind, key, officer)) {
            throw BadInput.of("key", "engagements.fault.visit-part", key);
        }
        store.note(ids.next(), visit, kind, key, false, clock.instant(), officer);
        journal.record(
                new VisitPartRemoved(id, kind, key, officer.id(), clock.instant()), visit.label());
    }

    /// Whether pages offer the steps to an officer; the steps decide again.
    public static boolean prepares(UUID office, Officer officer) {
        return officer.worksAt(office) || officer.holds(Role.DESK, office);
    }

    private static void requirePrepares(UUID office, Officer officer) {
        if (!prepares(office, officer)) {
            throw new NotAllowed("engagements.refusal.visit");
        }
    }

    private Optional<VisitRecords> of(RecordKind kind) {
        return records.stream().filter(one -> one.kind() == kind).findFirst();
    }
}
