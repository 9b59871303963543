package chancery.engagements.visits;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.engagements.store.VisitPartStore;
import chancery.engagements.store.VisitStore;
import chancery.engagements.visits.VisitEntry.VisitPartAdded;
import chancery.engagements.visits.VisitEntry.VisitPartRemoved;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to what belongs to visits: records of whatever kind, added and taken out again.
@Service
@Transactional
public class VisitParts {

    private final VisitStore visits;
    private final VisitPartStore store;
    private final List<VisitRecords> records;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    VisitParts(
            VisitStore visits,
            VisitPartStore store,
            List<VisitRecords> records,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.visits = visits;
        this.store = store;
        this.records = List.copyOf(records);
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// What belongs to a visit, as far as the reader may see it.
    @Transactional(readOnly = true)
    public List<VisitRecord> partsOf(UUID visit, Reader reader) {
        return store.partsOf(visit, reader).stream()
                .flatMap(part ->
                        of(part.kind()).flatMap(one -> one.find(part.key(), reader)).stream())
                .toList();
    }

    /// Adds a record by what was pasted: its address, its id or its reference.
    public VisitRecord add(UUID id, String pasted, Officer officer) {
        var visit = visits.lock(id, officer);
        Preparing.require(visit.office(), officer);
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
        var visit = visits.lock(id, officer);
        Preparing.require(visit.office(), officer);
        if (!store.has(visit, kind, key, officer)) {
            throw BadInput.of("key", "engagements.fault.visit-part", key);
        }
        store.note(ids.next(), visit, kind, key, false, clock.instant(), officer);
        journal.record(
                new VisitPartRemoved(id, kind, key, officer.id(), clock.instant()), visit.label());
    }

    private Optional<VisitRecords> of(RecordKind kind) {
        return records.stream().filter(one -> one.kind() == kind).findFirst();
    }
}
