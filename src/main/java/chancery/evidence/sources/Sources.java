package chancery.evidence.sources;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.evidence.sources.Source.Change;
import chancery.evidence.sources.SourceEntry.SourceAdded;
import chancery.evidence.sources.SourceEntry.SourceDescribedAnew;
import chancery.evidence.sources.SourceEntry.SourceGraded;
import chancery.evidence.sources.SourceEntry.SourceRechecked;
import chancery.evidence.sources.SourceEntry.SourceStandingChanged;
import chancery.evidence.store.SourceJudgementStore;
import chancery.evidence.store.SourceListStore;
import chancery.evidence.store.SourceStore;
import chancery.evidence.store.Writing;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Days;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.missions.Missions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to sources: described, graded, corrected, retracted; open to the whole ministry unless
/// whoever added one kept it to their office and headquarters.
@Service
@Transactional
public class Sources {

    private static final Set<Role> WRITERS =
            Set.of(Role.DESK, Role.OFFICER, Role.RELEASER, Role.LEGAL);

    private final SourceStore store;
    private final SourceListStore lists;
    private final SourceJudgementStore judgements;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Sources(
            SourceStore store,
            SourceListStore lists,
            SourceJudgementStore judgements,
            Missions missions,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.judgements = judgements;
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Source source(UUID id, Reader reader) {
        return store.find(id, reader).orElseThrow(() -> new NotFound("source", id));
    }

    /// The sources with these ids, as far as the reader may see them.
    @Transactional(readOnly = true)
    public Map<UUID, Source> sources(Collection<UUID> wanted, Reader reader) {
        return store.byId(wanted, reader);
    }

    /// At most 1,000, by publisher and title.
    @Transactional(readOnly = true)
    public List<Source> list(SourceFilter filter, Reader reader) {
        return lists.list(filter, 1_000, reader);
    }

    /// How far it was relied on over time, newest first.
    @Transactional(readOnly = true)
    public List<Source.Grading> gradings(UUID id, Reader reader) {
        return judgements.gradings(source(id, reader).id(), reader);
    }

    /// Adds a source, unless it is there already.
    ///
    /// @param reserved whether only the officer's office and headquarters may read it
    public Source add(SourceDraft draft, boolean reserved, Officer by) {
        requireWriter(by);
        find(draft, by)
                .ifPresent(known -> {
                    throw BadInput.of(
                            draft.address().isEmpty() ? "identifier" : "address",
                            "evidence.fault.source-there",
                            known.line());
                });
        return keep(draft, label(reserved, by), by);
    }

    /// What is known under the same identifier or address, in the same edition.
    @Transactional(readOnly = true)
    public Optional<Source> find(SourceDraft draft, Reader reader) {
        return store.at(draft, reader).stream()
                .filter(known -> known.described().isSameAs(draft))
                .findFirst();
    }

    /// The citation that a form or a call means; a source described on the spot is added, unless it
    /// is known.
    public Citation cite(Cited cited, Officer by) {
        var source =
                cited.source()
                        .map(id ->
                                store.find(id, by)
                                        .orElseThrow(() ->
                                                BadInput.of(
                                                        "source", "evidence.fault.source-missing")))
                        .or(() -> cited.described().map(draft -> findOrAdd(draft, by)))
                        .orElseThrow(() -> BadInput.of("source", "evidence.fault.source-needed"));
        return new Citation(source.id(), cited.passage(), cited.credibility(), by.id());
    }

    private Source findOrAdd(SourceDraft draft, Officer by) {
        return find(draft, by).orElseGet(() -> add(draft, false, by));
    }

    private Source keep(SourceDraft draft, int label, Officer by) {
        var id = ids.next();
        var now = clock.instant();
        store.add(id, id, draft, Optional.empty(), new Writing(label, by, now));
        journal.record(new SourceAdded(id, draft.kind(), by.id(), now), label);
        return source(id, by);
    }

    private int label(boolean reserved, Officer by) {
        return reserved
                ? labels.openTo(missions.headquarters(by).id(), by.seats().getFirst().office())
                : labels.openTo(Labels.MINISTRY);
    }

    /// Says anew what it is.
    ///
    /// @param version the row that was read when the correction was written
    public Source describe(UUID id, UUID version, SourceDraft draft, Officer by) {
        requireWriter(by);
        store.takeTurn(id, by);
        var current = source(id, by);
        if (!current.version().equals(version)) {
            throw BadInput.of("version", "evidence.fault.source-changed");
        }
        var writing = new Writing(current.label(), by, clock.instant());
        store.add(ids.next(), id, draft, Optional.of(version), writing);
        journal.record(new SourceDescribedAnew(id, by.id(), writing.at()), current.label());
        return source(id, by);
    }

    /// Says how far it is relied on.
    public Source grade(UUID id, Reliability grade, String reason, Officer by) {
        requireWriter(by);
        var current = source(id, by);
        var writing = new Writing(current.label(), by, clock.instant());
        judgements.grade(ids.next(), id, grade, reason, writing);
        journal.record(new SourceGraded(id, grade, by.id(), writing.at()), current.label());
        return source(id, by);
    }

    /// Records that its publisher corrected or retracted it, or let it stand again; whatever rests
    /// on it is judged by that from now on.
    public Source change(
            UUID id, SourceStanding standing, LocalDate since, String reason, Officer by) {
        if (!by.is(Role.DESK) && !by.is(Role.RELEASER)) {
            throw new NotAllowed("evidence.refusal.standing");
        }
        store.takeTurn(id, by);
        var current = source(id, by);
        if (since.isAfter(Days.of(clock.instant()))) {
            throw BadInput.of("since", "evidence.fault.since-ahead");
        }
        if (standing == SourceStanding.STANDS
                && current.change().standing() == SourceStanding.STANDS) {
            throw BadInput.of("standing", "evidence.fault.stands-already");
        }
        var writing = new Writing(current.label(), by, clock.instant());
        judgements.change(ids.next(), id, new Change(standing, since, reason), writing);
        journal.record(
                new SourceStandingChanged(id, standing, since, by.id(), writing.at()),
                current.label());
        return source(id, by);
    }

    /// Records that somebody looked again whether it still says what the copy says.
    ///
    /// @param note what is different now; may be empty when nothing is
    public Source recheck(UUID id, boolean unchanged, String note, Officer by) {
        requireWriter(by);
        var current = source(id, by);
        if (current.copy().isEmpty()) {
            throw BadInput.of("unchanged", "evidence.fault.no-copy");
        }
        if (!unchanged && note.isEmpty()) {
            throw BadInput.of("note", "evidence.fault.recheck-note");
        }
        var writing = new Writing(current.label(), by, clock.instant());
        judgements.recheck(ids.next(), id, unchanged, note, writing);
        journal.record(new SourceRechecked(id, unchanged, by.id(), writing.at()), current.label());
        return source(id, by);
    }

    public boolean mayWrite(Officer officer) {
        return WRITERS.stream().anyMatch(officer::is);
    }

    private void requireWriter(Officer officer) {
        if (!mayWrite(officer)) {
            throw new NotAllowed("evidence.refusal.sources");
        }
    }
}
