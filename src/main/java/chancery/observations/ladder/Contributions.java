package chancery.observations.ladder;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.engagements.commitments.Commitments;
import chancery.evidence.sources.Citation;
import chancery.evidence.sources.Sources;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import chancery.observations.ladder.Deed.Met;
import chancery.observations.ladder.Deed.Promised;
import chancery.observations.ladder.Deed.Raised;
import chancery.observations.ladder.RungEntry.ContributionJudged;
import chancery.observations.ladder.store.LadderStore;
import chancery.observations.ladder.store.NewRungs;
import chancery.observations.measures.Measure;
import chancery.observations.measures.Measures;
import chancery.observations.measures.links.MeasureLinks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the ladder: a person says how far what we did had a part in what a host did.
@Service
@Transactional
public class Contributions {

    private final LadderStore store;
    private final Measures measures;
    private final MeasureLinks links;
    private final Commitments promises;
    private final Sources sources;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final NewRungs newRungs;

    Contributions(
            LadderStore store,
            Measures measures,
            MeasureLinks links,
            Commitments promises,
            Sources sources,
            Journal journal,
            Ids ids,
            Clock clock,
            NewRungs newRungs) {
        this.store = store;
        this.measures = measures;
        this.links = links;
        this.promises = promises;
        this.sources = sources;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.newRungs = newRungs;
    }

    /// Sets a rung between something we did and a measure; what was set before is kept.
    public Contribution judge(UUID measure, Deed deed, RungDraft draft, Officer by) {
        var about = measures.writable(measure, by);
        requireGrounds(draft);
        store.takeTurn(measure, by);
        var contribution =
                of(measure, by).stream()
                        .filter(one -> one.deed().equals(deed))
                        .findFirst()
                        .orElseGet(() -> begun(about, deed, by));
        var citation = draft.cited().map(cited -> sources.cite(cited, by));
        var rung =
                new RungFact(
                        ids.next(),
                        draft.rung(),
                        draft.evidence(),
                        draft.alternatives(),
                        citation.map(Citation::source),
                        citation.map(Citation::passage).orElse(""),
                        by.id(),
                        clock.instant());
        newRungs.set(contribution, rung, by);
        journal.record(
                new ContributionJudged(
                        contribution.id(), measure, draft.rung(), by.id(), rung.at()),
                contribution.label());
        return contribution(contribution.id(), measure, by);
    }

    private static void requireGrounds(RungDraft draft) {
        if (draft.rung().asserts() && draft.evidence().isBlank()) {
            throw BadInput.of("evidence", "observations.fault.evidence");
        }
        if (draft.rung().asserts() && draft.alternatives().isBlank()) {
            throw BadInput.of("alternatives", "observations.fault.alternatives");
        }
        if (draft.rung().needsSource() && draft.cited().isEmpty()) {
            throw BadInput.of("source", "observations.fault.rung-source", draft.rung());
        }
    }

    private Contribution begun(Measure about, Deed deed, Officer by) {
        var made =
                new Contribution(ids.next(), about.id(), deed, label(about, deed, by), List.of());
        newRungs.add(made, clock.instant(), by);
        return made;
    }

    /// Whoever may read what we did reads how it was judged.
    private int label(Measure about, Deed deed, Officer by) {
        return switch (deed) {
            case Met(var engagement) ->
                    newRungs.labelOfEngagement(engagement, about.host().text(), by)
                            .orElseThrow(() ->
                                    BadInput.of(
                                            "engagement",
                                            "observations.fault.engagement",
                                            about.host().text()));
            case Promised(var commitment) -> promises.commitment(commitment, by).label();
            case Raised(var directive, var point) -> links.labelOfPoint(directive, point, by);
        };
    }

    private Contribution contribution(UUID id, UUID measure, Reader reader) {
        return of(measure, reader).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("contribution", id));
    }

    /// What we did beside a measure.
    @Transactional(readOnly = true)
    public List<Contribution> of(UUID measure, Reader reader) {
        return store.known(Optional.of(measure), clock.instant(), reader);
    }

    /// Everything that was judged, as known at a time.
    @Transactional(readOnly = true)
    public List<Contribution> known(Instant known, Reader reader) {
        return store.known(Optional.empty(), known, reader);
    }
}
