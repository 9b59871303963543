package chancery.evidence.datasets;

import chancery.evidence.datasets.store.CellCopy;
import chancery.evidence.readers.Cell;
import chancery.evidence.readers.CheckedReading;
import chancery.evidence.readers.Progress;
import chancery.evidence.readers.Reading;
import chancery.evidence.readers.StatisticsFile;
import chancery.evidence.readers.StatisticsReader;
import chancery.evidence.statistics.Capture;
import chancery.evidence.statistics.Vintage;
import chancery.evidence.tables.TableGuide;
import chancery.kernel.Ids;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One reading of one file: cells come in, series and figures go out in bundles.
///
/// It holds the series of the file and one bundle of figures, never the file.
final class FileTaking {

    /// Enough that sending costs little, few enough that they fit anywhere.
    private static final int BUNDLE = 20_000;

    /// Marks figures while they are read; edition and digest are known at the end, and kept once
    /// with the dataset.
    private static final Capture UNTOLD = new Capture("0".repeat(64), 0);

    private final UUID dataset;
    private final TableGuide guide;
    private final CellCopy copy;
    private final Ids ids;
    private final Map<List<String>, SeriesKey> series = new HashMap<>();
    private final List<SeriesKey> fresh = new ArrayList<>();
    private final List<StoredObservation> bundle = new ArrayList<>(BUNDLE);
    private final TableDigest digest = new TableDigest();
    private List<String> dimensions = List.of();
    private LocalDate from = LocalDate.MAX;
    private LocalDate until = LocalDate.MIN;

    FileTaking(UUID dataset, TableGuide guide, CellCopy copy, Ids ids) {
        this.dataset = dataset;
        this.guide = guide;
        this.copy = copy;
        this.ids = ids;
    }

    /// What was found in the file.
    record Taken(
            Reading reading,
            List<String> dimensions,
            int series,
            String tableDigest,
            LocalDate from,
            LocalDate until) {}

    Taken take(StatisticsReader reader, StatisticsFile file, Progress progress) throws IOException {
        var reading = CheckedReading.of(reader, file, this::take, progress);
        send();
        return new Taken(reading, dimensions, series.size(), digest.toString(), from, until);
    }

    private void take(Cell cell) {
        var observation = guide.observe(cell, Vintage.UNKNOWN, UNTOLD);
        var key =
                series.computeIfAbsent(
                        cell.codes(),
                        codes -> {
                            var made =
                                    new SeriesKey(
                                            ids.next(),
                                            dataset,
                                            codes,
                                            observation.unit(),
                                            observation.metric(),
                                            observation.stage(),
                                            observation.group(),
                                            observation.offences(),
                                            observation.area());
                            fresh.add(made);
                            return made;
                        });
        dimensions = cell.dimensions();
        digest.add(cell);
        var period = cell.period();
        from = period.from().isBefore(from) ? period.from() : from;
        until = period.until().isAfter(until) ? period.until() : until;
        bundle.add(new StoredObservation(key, observation, cell.status(), cell.line()));
        if (bundle.size() == BUNDLE) {
            send();
        }
    }

    private void send() {
        copy.series(fresh);
        copy.observations(bundle);
        fresh.clear();
        bundle.clear();
    }
}
