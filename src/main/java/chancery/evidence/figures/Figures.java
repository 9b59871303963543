package chancery.evidence.figures;

import static java.util.stream.Collectors.toMap;

import chancery.database.Reader;
import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.Datasets;
import chancery.evidence.datasets.SeriesKey;
import chancery.evidence.datasets.ties.TroubledSources;
import chancery.evidence.figures.RestsOnFigures.Resting;
import chancery.evidence.figures.store.FigureStore;
import chancery.evidence.sources.Source;
import chancery.kernel.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to figures: picked and worked out; they are named and said anew by [FigureSaving]. They
/// are open to whoever signed in, as the tables are that they come from.
@Service
@Transactional(readOnly = true)
public class Figures {

    private final FigureStore store;
    private final FigureGathering gathering;
    private final Datasets datasets;
    private final TroubledSources troubled;
    private final List<RestsOnFigures> resting;

    Figures(
            FigureStore store,
            FigureGathering gathering,
            Datasets datasets,
            TroubledSources troubled,
            List<RestsOnFigures> resting) {
        this.store = store;
        this.gathering = gathering;
        this.datasets = datasets;
        this.troubled = troubled;
        this.resting = List.copyOf(resting);
    }

    /// Works a figure out without keeping it, with all that rules have against it.
    public Reckoned reckon(FigureDraft draft, Reader reader) {
        var known =
                datasets.seriesOf(draft.series(), reader).stream()
                        .collect(toMap(SeriesKey::id, key -> key));
        FigureShape.require(draft, known);
        return new FigureReckoning(draft, gathering.gather(draft, reader)).reckon();
    }

    /// The side as it stands in every place of its tables that has both numbers.
    public List<FigureSide> everyPlace(FigureSide model, Reader reader) {
        return gathering.everyPlace(model, reader);
    }

    /// The newest version of a figure.
    public SavedFigure figure(UUID id, Reader reader) {
        return store.newest(id, reader).orElseThrow(() -> new NotFound("figure", id));
    }

    /// One version of a figure, from 1.
    public SavedFigure version(UUID id, int number, Reader reader) {
        return store.version(id, number, reader)
                .orElseThrow(() -> new NotFound("figure " + id + " version", number));
    }

    /// By title, the newest versions alone.
    public List<SavedFigure> list(FigureFilter filter, Reader reader) {
        return store.list(filter, reader);
    }

    /// Figures that show numbers of these datasets, each once.
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
    public FigureFacts facts(UUID id, Reader reader) {
        var saved = figure(id, reader);
        var reckoned = reckon(saved.draft(), reader);
        return FactsOfFigure.of(saved, reckoned, troubled(reckoned, reader));
    }

    /// The sources of its tables that were retracted, or corrected since these were taken in.
    public List<Source> troubled(Reckoned reckoned, Reader reader) {
        return troubled.of(reckoned.sources(), reader);
    }

    /// What rests on a figure, as far as the reader may see it.
    public List<Resting> restingOn(Set<UUID> figures, Reader reader) {
        return resting.stream().flatMap(each -> each.restingOn(figures, reader).stream()).toList();
    }

    /// Figures with a number that the office has since given anew.
    public List<SavedFigure> touchedBy(UUID dataset, Reader reader) {
        return showing(List.of(datasets.dataset(dataset, reader)), reader).stream()
                .filter(saved -> facts(saved.id(), reader).comparability().replaced())
                .toList();
    }
}
