package chancery.evidence.figures;

import static java.util.stream.Collectors.toMap;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.database.Reader;
import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.Datasets;
import chancery.evidence.datasets.FiguresRoles;
import chancery.evidence.datasets.SeriesKey;
import chancery.evidence.datasets.ties.TroubledSources;
import chancery.evidence.figures.FigureEntry.FigureSaidAnew;
import chancery.evidence.figures.FigureEntry.FigureSaved;
import chancery.evidence.figures.RestsOnFigures.Resting;
import chancery.evidence.figures.store.FigureStore;
import chancery.evidence.sources.Source;
import chancery.journal.Journal;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import chancery.kernel.Outdated;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to figures: picked, worked out, named, said anew. They are open to whoever signed in,
/// as the tables are that they come from.
@Service
@Transactional
public class Figures {

    private final FigureStore store;
    private final FigureGathering gathering;
    private final Datasets datasets;
    private final TroubledSources troubled;
    private final List<RestsOnFigures> resting;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Figures(
            FigureStore store,
            FigureGathering gathering,
            Datasets datasets,
            TroubledSources troubled,
            List<RestsOnFigures> resting,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.gathering = gathering;
        this.datasets = datasets;
        this.troubled = troubled;
        this.resting = List.copyOf(resting);
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Works a figure out without keeping it, with all that rules have against it.
    @Transactional(readOnly = true)
    public Reckoned reckon(FigureDraft draft, Reader reader) {
        var known =
                datasets.seriesOf(draft.series(), reader).stream()
                        .collect(toMap(SeriesKey::id, key -> key));
        FigureShape.require(draft, known);
        return new FigureReckoning(draft, gathering.gather(draft, reader)).reckon();
    }

    /// The side as it stands in every place of its tables that has both numbers.
    @Transactional(readOnly = true)
    public List<FigureSide> everyPlace(FigureSide model, Reader reader) {
        return gathering.everyPlace(model, reader);
    }

    /// Keeps a figure under its name; what rules have against it stays with it to be seen.
    public SavedFigure save(FigureDraft draft, Officer officer) {
        FiguresRoles.require(officer);
        var reckoned = reckon(draft, officer);
        var id = ids.next();
        var saved = keep(id, id, 1, draft, officer);
        store.add(saved, Optional.empty(), officer);
        journal.record(
                new FigureSaved(
                        saved.id(),
                        1,
                        draft.kind(),
                        reckoned.findings().size(),
                        officer.id(),
                        saved.at()),
                saved.label());
        return saved;
    }

    /// Says a figure anew: the next version, while earlier ones stay.
    ///
    /// @param number of the version that the officer had before them
    public SavedFigure sayAnew(
            UUID id, Optional<Long> expected, FigureDraft draft, Officer officer) {
        FiguresRoles.require(officer);
        store.takeTurn(id, officer);
        var before = figure(id, officer);
        if (expected.filter(read -> read != before.number()).isPresent()) {
            throw new Outdated(before.number());
        }
        var reckoned = reckon(draft, officer);
        var saved = keep(id, ids.next(), before.number() + 1, draft, officer);
        store.add(saved, Optional.of(before.version()), officer);
        journal.record(
                new FigureSaidAnew(
                        id,
                        saved.number(),
                        draft.kind(),
                        reckoned.findings().size(),
                        officer.id(),
                        saved.at()),
                saved.label());
        return saved;
    }

    private SavedFigure keep(UUID id, UUID version, int number, FigureDraft draft, Officer by) {
        return new SavedFigure(
                id,
                version,
                number,
                draft,
                labels.openTo(Labels.MINISTRY),
                by.id(),
                clock.instant(),
                true);
    }

    /// The newest version of a figure.
    @Transactional(readOnly = true)
    public SavedFigure figure(UUID id, Reader reader) {
        return store.newest(id, reader).orElseThrow(() -> new NotFound("figure", id));
    }

    /// One version of a figure, from 1.
    @Transactional(readOnly = true)
    public SavedFigure version(UUID id, int number, Reader reader) {
        return store.version(id, number, reader)
                .orElseThrow(() -> new NotFound("figure " + id + " version", number));
    }

    /// By title, the newest versions alone.
    @Transactional(readOnly = true)
    public List<SavedFigure> list(FigureFilter filter, Reader reader) {
        return store.list(filter, reader);
    }

    /// Figures that show numbers of these datasets, each once.
    @Transactional(readOnly = true)
    public List<SavedFigure> showing(Collection<Dataset> taken, Reader reader) {
        return taken.stream()
                .map(each ->
                        new FigureFilter(
                                Optional.empty(), Optional.empty(), Optional.of(each.id())))
                .flatMap(filter -> store.list(filter, reader).stream())
                .distinct()
                .toList();
    }

    /// What a claim that rests on a figure must know of it.
    @Transactional(readOnly = true)
    public FigureFacts facts(UUID id, Reader reader) {
        var saved = figure(id, reader);
        var reckoned = reckon(saved.draft(), reader);
        return FactsOfFigure.of(saved, reckoned, troubled(reckoned, reader));
    }

    /// The sources of its tables that were retracted, or corrected since these were taken in.
    @Transactional(readOnly = true)
    public List<Source> troubled(Reckoned reckoned, Reader reader) {
        return troubled.of(reckoned.sources(), reader);
    }

    /// What rests on a figure, as far as the reader may see it.
    @Transactional(readOnly = true)
    public List<Resting> restingOn(Set<UUID> figures, Reader reader) {
        return resting.stream().flatMap(each -> each.restingOn(figures, reader).stream()).toList();
    }

    /// Figures with a number that the office has since given anew.
    @Transactional(readOnly = true)
    public List<SavedFigure> touchedBy(UUID dataset, Reader reader) {
        return showing(List.of(datasets.dataset(dataset, reader)), reader).stream()
                .filter(saved -> facts(saved.id(), reader).comparability().replaced())
                .toList();
    }
}
