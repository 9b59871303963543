package chancery.evidence.datasets;

import chancery.access.Officer;
import chancery.evidence.datasets.Dataset.Counts;
import chancery.evidence.datasets.FileTaking.Taken;
import chancery.evidence.datasets.store.CellCopy;
import chancery.evidence.readers.Progress;
import chancery.evidence.readers.StatisticsFile;
import chancery.evidence.statistics.Vintage;
import chancery.evidence.tables.TableGuide;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads one file into series and figures, within the transaction of the door.
@Component
class DatasetImport {

    private final TableGuides guides;
    private final CellCopy copy;
    private final Ids ids;
    private final Clock clock;

    DatasetImport(TableGuides guides, CellCopy copy, Ids ids, Clock clock) {
        this.guides = guides;
        this.copy = copy;
        this.ids = ids;
        this.clock = clock;
    }

    Dataset read(ImportWish wish, Path path, Progress progress, Officer officer) {
        try {
            return read(wish, StatisticsFile.of(path), progress, officer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Dataset read(ImportWish wish, StatisticsFile file, Progress progress, Officer officer)
            throws IOException {
        var mapping = wish.guide().flatMap(TableGuide::mapping);
        var reader =
                wish.guide().isPresent()
                        ? Choosing.reader(file, wish.form(), mapping)
                        : Choosing.reader(file, wish.form(), Optional.empty());
        var guide =
                wish.guide()
                        .orElseGet(() ->
                                Choosing.guide(
                                        guides.all(officer),
                                        beginning(file),
                                        wish.fileName().text()));
        var id = ids.next();
        var taken = new FileTaking(id, guide, copy, ids).take(reader, file, progress);
        requireSameTable(guide, taken.reading().vintage());
        return dataset(id, wish, guide, taken, officer);
    }

    private static String beginning(StatisticsFile file) {
        try {
            return Choosing.beginning(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void requireSameTable(TableGuide guide, Vintage vintage) {
        if (!vintage.table().isEmpty() && !guide.isOf(vintage.table())) {
            throw BadInput.of(
                    "guide", "evidence.fault.other-table", vintage.table(), guide.table());
        }
    }

    private Dataset dataset(
            UUID id, ImportWish wish, TableGuide guide, Taken taken, Officer officer) {
        var reading = taken.reading();
        var vintage = reading.vintage();
        return new Dataset(
                id,
                wish.title().orElse(guide.title()),
                guide.publisher(),
                wish.address(),
                wish.licence(),
                guide,
                reading.form(),
                wish.fileName().text(),
                reading.capture(),
                taken.tableDigest(),
                vintage.table().isEmpty() ? new Vintage(guide.table(), vintage.updated()) : vintage,
                taken.dimensions(),
                new Counts(taken.series(), reading.cells(), reading.missing(), reading.hidden()),
                taken.from(),
                taken.until(),
                wish.roundedTo(),
                wish.source(),
                Optional.empty(),
                Optional.empty(),
                clock.instant(),
                officer.id());
    }

    /// The same, as the next edition of another.
    Dataset following(Dataset of, Optional<UUID> older) {
        return new Dataset(
                of.id(),
                of.title(),
                of.publisher(),
                of.address(),
                of.licence(),
                of.guide(),
                of.form(),
                of.fileName(),
                of.capture(),
                of.tableDigest(),
                of.vintage(),
                of.dimensions(),
                of.counts(),
                of.from(),
                of.until(),
                of.roundedTo(),
                of.source(),
                older,
                of.followedBy(),
                of.recordedAt(),
                of.recordedBy());
    }

    /// How the file is given out again.
    String mediaType(Dataset dataset) {
        return switch (dataset.form()) {
            case "JSON-stat 2.0" -> "application/json";
            case "Eurostat TSV" -> "text/tab-separated-values";
            default -> "text/csv";
        };
    }
}
