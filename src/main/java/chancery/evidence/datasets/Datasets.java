package chancery.evidence.datasets;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.database.Reader;
import chancery.evidence.datasets.DatasetEntry.DatasetTaken;
import chancery.evidence.datasets.DatasetEntry.EditionFollowed;
import chancery.evidence.datasets.store.DatasetStore;
import chancery.evidence.datasets.store.EditionStore;
import chancery.evidence.datasets.store.ObservationStore;
import chancery.evidence.readers.Progress;
import chancery.evidence.sources.Sources;
import chancery.files.Attachments;
import chancery.files.Captured;
import chancery.files.ContentDigest;
import chancery.files.Files;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.NotFound;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to figures of statistical offices: files are taken in whole or not at all, figures are
/// read by dataset, series and key.
@Service
@Transactional
public class Datasets {

    static final String KIND = "datasets";

    /// So many figures the rules look at while somebody waits; of larger datasets one place.
    public static final int MOST_LOOKED_AT = 50_000;

    private final DatasetStore store;
    private final ObservationStore observations;
    private final EditionStore editions;
    private final DatasetImport imports;
    private final Sources sources;
    private final Files files;
    private final Labels labels;
    private final Journal journal;
    private final Attachments attachments;

    Datasets(
            DatasetStore store,
            ObservationStore observations,
            EditionStore editions,
            DatasetImport imports,
            Sources sources,
            Files files,
            Labels labels,
            Journal journal,
            Attachments attachments) {
        this.store = store;
        this.observations = observations;
        this.editions = editions;
        this.imports = imports;
        this.sources = sources;
        this.files = files;
        this.labels = labels;
        this.journal = journal;
        this.attachments = attachments;
    }

    /// Reads a file and keeps all of its figures, and the file itself; one bad line, and nothing is
    /// kept.
    public Dataset take(ImportWish wish, Path file, Progress progress, Officer officer) {
        FiguresRoles.require(officer);
        requireSource(wish, officer);
        var dataset = imports.read(wish, file, progress, officer);
        var following = following(dataset, officer);
        var kept = imports.following(dataset, following.map(Dataset::id));
        store.add(kept, officer);
        int label = labels.openTo(Labels.MINISTRY);
        attachments.capture(
                DatasetCaptures.record(kept, label),
                KIND,
                new Captured(
                        wish.fileName(),
                        imports.mediaType(kept),
                        file,
                        kept.capture().bytes(),
                        new ContentDigest(kept.capture().sha256())),
                officer);
        journal.record(taken(kept, officer), label);
        following.ifPresent(older -> journal.record(followed(older, kept, officer), label));
        return kept;
    }

    private void requireSource(ImportWish wish, Officer officer) {
        wish.source()
                .filter(id -> sources.sources(List.of(id), officer).isEmpty())
                .ifPresent(id -> {
                    throw BadInput.of("source", "evidence.fault.source-missing");
                });
    }

    /// The edition that this one continues: of the same table, not followed yet, not newer.
    private Optional<Dataset> following(Dataset dataset, Officer officer) {
        var table = dataset.guide().table();
        store.takeTurn(table, officer);
        var editionsBefore = store.ofTable(table, officer);
        editionsBefore.stream()
                .filter(known -> known.tableDigest().equals(dataset.tableDigest()))
                .findFirst()
                .ifPresent(known -> {
                    throw BadInput.of(
                            "file",
                            "evidence.fault.dataset-there",
                            known.title(),
                            known.recordedAt());
                });
        return editionsBefore.stream()
                .filter(known -> known.followedBy().isEmpty())
                .filter(known -> !isNewer(known, dataset))
                .filter(known -> editions.shareSeries(known.id(), dataset.id(), officer))
                .findFirst();
    }

    private static boolean isNewer(Dataset known, Dataset dataset) {
        return known.vintage()
                .updated()
                .flatMap(day -> dataset.vintage().updated().map(day::isAfter))
                .orElse(false);
    }

    private static DatasetTaken taken(Dataset dataset, Officer officer) {
        return new DatasetTaken(
                dataset.id(),
                dataset.vintage().table(),
                dataset.form(),
                dataset.counts().cells(),
                dataset.counts().missing(),
                dataset.counts().hidden(),
                dataset.capture().sha256(),
                officer.id(),
                dataset.recordedAt());
    }

    private EditionFollowed followed(Dataset older, Dataset newer, Officer officer) {
        var changes = editions.count(older.id(), newer.id(), officer);
        return new EditionFollowed(
                older.id(),
                newer.id(),
                changes.changed(),
                changes.added(),
                changes.gone(),
                officer.id(),
                newer.recordedAt());
    }

    @Transactional(readOnly = true)
    public List<Dataset> list(DatasetFilter filter, Reader reader) {
        return store.list(filter, reader);
    }

    @Transactional(readOnly = true)
    public Dataset dataset(UUID id, Reader reader) {
        return store.get(id, reader);
    }

    @Transactional(readOnly = true)
    public List<String> areasOf(UUID dataset, Reader reader) {
        return observations.areasOf(dataset, reader);
    }

    @Transactional(readOnly = true)
    public List<SeriesKey> seriesOf(UUID dataset, Optional<String> area, Reader reader) {
        return observations.seriesOf(dataset, area, reader);
    }

    /// Those of the series that there are.
    @Transactional(readOnly = true)
    public List<SeriesKey> seriesOf(Collection<UUID> ids, Reader reader) {
        return observations.series(ids, reader);
    }

    @Transactional(readOnly = true)
    public SeriesKey series(UUID id, Reader reader) {
        return observations.series(id, reader);
    }

    /// Figures of a dataset, at most [ObservationFilter#MOST] at once.
    @Transactional(readOnly = true)
    public List<StoredObservation> observations(
            UUID dataset, ObservationFilter filter, Reader reader) {
        return observations.of(store.get(dataset, reader), filter, reader);
    }

    @Transactional(readOnly = true)
    public List<StoredObservation> observationsOf(Collection<UUID> series, Reader reader) {
        return observations.ofSeries(series, reader);
    }

    @Transactional(readOnly = true)
    public StoredObservation observation(ObservationKey key, Reader reader) {
        return observations.find(key, reader).orElseThrow(() -> new NotFound("observation", key));
    }

    /// What the rules have against the figures of a dataset, of one place where it is large.
    @Transactional(readOnly = true)
    public List<Trap> traps(UUID id, Optional<String> area, Reader reader) {
        var dataset = store.get(id, reader);
        if (area.isEmpty() && dataset.counts().cells() > MOST_LOOKED_AT) {
            return List.of();
        }
        var filter = area.map(ObservationFilter::of).orElseGet(ObservationFilter::all);
        return Traps.in(dataset, observations.of(dataset, filter.upTo(MOST_LOOKED_AT), reader));
    }

    /// How many figures the newer edition gave anew.
    @Transactional(readOnly = true)
    public Changes changesSince(UUID older, UUID newer, Reader reader) {
        return editions.count(older, newer, reader);
    }

    /// Which figures the newer edition gave anew, at most so many.
    @Transactional(readOnly = true)
    public List<Change> changed(UUID older, UUID newer, int most, Reader reader) {
        return editions.changed(older, newer, most, reader);
    }

    /// Figures of these series that the newest edition of their table gives anew.
    @Transactional(readOnly = true)
    public Set<ObservationKey> replaced(Collection<UUID> series, Reader reader) {
        return editions.replaced(series, reader);
    }
}
