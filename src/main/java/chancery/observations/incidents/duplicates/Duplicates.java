package chancery.observations.incidents.duplicates;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import chancery.observations.HostAudience;
import chancery.observations.incidents.Incident;
import chancery.observations.incidents.IncidentEntry.IncidentsMerged;
import chancery.observations.incidents.IncidentEntry.IncidentsToldApart;
import chancery.observations.incidents.IncidentEntry.IncidentsUnmerged;
import chancery.observations.incidents.IncidentFilter;
import chancery.observations.incidents.store.ApartStore;
import chancery.observations.incidents.store.IncidentStore;
import chancery.observations.incidents.store.MergeStore;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to duplicates.
@Service
@Transactional
public class Duplicates {

    private final IncidentStore incidents;
    private final MergeStore store;
    private final Merges merges;
    private final HostAudience audience;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final ApartStore apart;

    Duplicates(
            IncidentStore incidents,
            MergeStore store,
            Merges merges,
            HostAudience audience,
            Journal journal,
            Ids ids,
            Clock clock,
            ApartStore apart) {
        this.incidents = incidents;
        this.store = store;
        this.merges = merges;
        this.audience = audience;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.apart = apart;
    }

    /// Pairs that may be one, newest first; none that a person has told apart.
    @Transactional(readOnly = true)
    public List<Suggestion> suggestions(Reader reader) {
        return new Pairs(
                        incidents.list(IncidentFilter.ALL, clock.instant(), reader),
                        apart.toldApart(reader))
                .suggestions();
    }

    /// The merges that hold, newest first.
    @Transactional(readOnly = true)
    public List<Merge> merges(Reader reader) {
        return store.all(reader);
    }

    /// Keeps one of two for both: each id leads there from now on.
    public Merge merge(UUID kept, UUID merged, String reason, Officer officer) {
        store.takeTurn(officer);
        var one = incident("kept", merges.keptFor(kept, officer), officer);
        var other = incident("merged", merges.keptFor(merged, officer), officer);
        if (one.id().equals(other.id())) {
            throw BadInput.of("merged", "observations.fault.merged-already");
        }
        if (!one.text().host().equals(other.text().host())) {
            throw BadInput.of("merged", "observations.fault.other-host", one.text().host().text());
        }
        audience.requireWriter(one.text().host(), officer);
        var now = clock.instant();
        var merge =
                new Merge(
                        ids.next(), one.id(), other.id(), reason, officer.name(), now, one.label());
        store.add(merge, officer);
        journal.record(new IncidentsMerged(one.id(), other.id(), officer.id(), now), one.label());
        return merge;
    }

    private Incident incident(String field, UUID id, Officer officer) {
        return incidents
                .find(id, clock.instant(), officer)
                .orElseThrow(() -> BadInput.of(field, "observations.fault.no-incident"));
    }

    /// Takes a merge back; the pair is told apart for good.
    public void unmerge(UUID id, String reason, Officer officer) {
        store.takeTurn(officer);
        var merge = store.find(id, officer).orElseThrow(() -> new NotFound("merge", id));
        var kept = incident("merge", merge.kept(), officer);
        audience.requireWriter(kept.text().host(), officer);
        var now = clock.instant();
        store.undo(merge, reason, now, officer);
        apart.tellApart(
                new Apart(merge.kept(), merge.merged(), reason, merge.label()), now, officer);
        journal.record(
                new IncidentsUnmerged(merge.kept(), merge.merged(), officer.id(), now),
                merge.label());
    }

    /// Says that two are not one; they are never suggested again.
    public void tellApart(UUID one, UUID other, String reason, Officer officer) {
        store.takeTurn(officer);
        var first = incident("one", one, officer);
        var second = incident("other", other, officer);
        if (merges.keptFor(one, officer).equals(merges.keptFor(other, officer))) {
            throw BadInput.of("other", "observations.fault.merged-already");
        }
        audience.requireWriter(first.text().host(), officer);
        var now = clock.instant();
        apart.tellApart(new Apart(one, second.id(), reason, first.label()), now, officer);
        journal.record(new IncidentsToldApart(one, other, officer.id(), now), first.label());
    }
}
