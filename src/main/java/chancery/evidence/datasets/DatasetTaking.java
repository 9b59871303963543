package chancery.evidence.datasets;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.evidence.datasets.store.DatasetKeeping;
import chancery.evidence.datasets.store.DatasetStore;
import chancery.evidence.datasets.store.EditionStore;
import chancery.evidence.readers.Progress;
import chancery.evidence.sources.Sources;
import chancery.files.Attachments;
import chancery.files.Captured;
import chancery.files.ContentDigest;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door through which files of statistical offices come in: whole or not at all.
@Service
@Transactional
public class DatasetTaking {

    private final DatasetStore store;
    private final DatasetKeeping keeping;
    private final EditionStore editions;
    private final DatasetImport imports;
    private final Sources sources;
    private final Attachments attachments;
    private final Labels labels;
    private final Journal journal;

    DatasetTaking(
            DatasetStore store,
            DatasetKeeping keeping,
            EditionStore editions,
            DatasetImport imports,
            Sources sources,
            Attachments attachments,
            Labels labels,
            Journal journal) {
        this.store = store;
        this.keeping = keeping;
        this.editions = editions;
        this.imports = imports;
        this.sources = sources;
        this.attachments = attachments;
        this.labels = labels;
        this.journal = journal;
    }

    /// Reads a file and keeps all of its figures, and the file itself; one bad line, and nothing is
    /// kept.
    public Dataset take(ImportWish wish, Path file, Progress progress, Officer officer) {
        FiguresRoles.require(officer);
        requireSource(wish, officer);
        var dataset = imports.read(wish, file, progress, officer);
        var following = following(dataset, officer);
        var kept = imports.following(dataset, following.map(Dataset::id));
        keeping.add(kept, officer);
        int label = labels.openTo(Labels.MINISTRY);
        attachments.capture(
                DatasetCaptures.record(kept, label),
                Datasets.KIND,
                new Captured(
                        wish.fileName(),
                        imports.mediaType(kept),
                        file,
                        kept.capture().bytes(),
                        new ContentDigest(kept.capture().sha256())),
                officer);
        journal.record(DatasetEntries.taken(kept, officer), label);
        following.ifPresent(older ->
                journal.record(
                        DatasetEntries.followed(
                                older,
                                kept,
                                editions.count(older.id(), kept.id(), officer),
                                officer),
                        label));
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
        keeping.takeTurn(table, officer);
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
}
