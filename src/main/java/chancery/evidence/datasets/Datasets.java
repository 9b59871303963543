package chancery.evidence.datasets;

import chancery.database.Reader;
import chancery.evidence.datasets.store.DatasetStore;
import chancery.evidence.datasets.store.EditionStore;
import chancery.evidence.datasets.store.ObservationStore;
import chancery.kernel.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to figures of statistical offices, read by dataset, series and key; files are taken in
/// by [DatasetTaking].
@Service
@Transactional(readOnly = true)
public class Datasets {

    static final String KIND = "datasets";

    /// So many figures the rules look at while somebody waits; of larger datasets one place.
    public static final int MOST_LOOKED_AT = 50_000;

    private final DatasetStore store;
    private final ObservationStore observations;
    private final EditionStore editions;

    Datasets(DatasetStore store, ObservationStore observations, EditionStore editions) {
        this.store = store;
        this.observations = observations;
        this.editions = editions;
    }

    public List<Dataset> list(DatasetFilter filter, Reader reader) {
        return store.list(filter, reader);
    }

    /// Datasets taken from a source, by title.
    public List<Dataset> restingOn(UUID source, Reader reader) {
        return store.restingOn(source, reader);
    }

    public Dataset dataset(UUID id, Reader reader) {
        return store.get(id, reader);
    }

    public List<String> areasOf(UUID dataset, Reader reader) {
        return observations.areasOf(dataset, reader);
    }

    public List<SeriesKey> seriesOf(UUID dataset, Optional<String> area, Reader reader) {
        return observations.seriesOf(dataset, area, reader);
    }

    /// Those of the series that there are.
    public List<SeriesKey> seriesOf(Collection<UUID> ids, Reader reader) {
        return observations.series(ids, reader);
    }

    public SeriesKey series(UUID id, Reader reader) {
        return observations.series(id, reader);
    }

    /// Figures of a dataset, at most [ObservationFilter#MOST] at once.
    public List<StoredObservation> observations(
            UUID dataset, ObservationFilter filter, Reader reader) {
        return observations.of(store.get(dataset, reader), filter, reader);
    }

    public List<StoredObservation> observationsOf(Collection<UUID> series, Reader reader) {
        return observations.ofSeries(series, reader);
    }

    public StoredObservation observation(ObservationKey key, Reader reader) {
        return observations.find(key, reader).orElseThrow(() -> new NotFound("observation", key));
    }

    /// What the rules have against the figures of a dataset, of one place where it is large.
    public List<Trap> traps(UUID id, Optional<String> area, Reader reader) {
        var dataset = store.get(id, reader);
        if (area.isEmpty() && dataset.counts().cells() > MOST_LOOKED_AT) {
            return List.of();
        }
        var filter = area.map(ObservationFilter::of).orElseGet(ObservationFilter::all);
        return Traps.in(dataset, observations.of(dataset, filter.upTo(MOST_LOOKED_AT), reader));
    }

    /// How many figures the newer edition gave anew.
    public Changes changesSince(UUID older, UUID newer, Reader reader) {
        return editions.count(older, newer, reader);
    }

    /// Which figures the newer edition gave anew, at most so many.
    public List<Change> changed(UUID older, UUID newer, int most, Reader reader) {
        return editions.changed(older, newer, most, reader);
    }

    /// Figures of these series that the newest edition of their table gives anew.
    public Set<ObservationKey> replaced(Collection<UUID> series, Reader reader) {
        return editions.replaced(series, reader);
    }
}
