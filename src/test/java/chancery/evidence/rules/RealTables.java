package chancery.evidence.rules;

import chancery.SharedData;
import chancery.evidence.readers.Cell;
import chancery.evidence.readers.CheckedReading;
import chancery.evidence.readers.Progress;
import chancery.evidence.readers.Readers;
import chancery.evidence.readers.StatisticsFile;
import chancery.evidence.statistics.Observation;
import chancery.evidence.tables.TableGuide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Observations from the real files, by the guides of their tables.
final class RealTables {

    private RealTables() {}

    static List<Observation> read(String name, TableGuide guide, Predicate<Cell> wanted) {
        var file =
                StatisticsFile.of(
                        SharedData.folder().orElseThrow().resolve("statistics").resolve(name));
        var cells = new ArrayList<Cell>();
        try {
            var reader = Readers.recognise(file).orElseThrow();
            var reading = CheckedReading.of(reader, file, cells::add, Progress.NOBODY);
            return cells.stream()
                    .filter(wanted)
                    .map(cell -> guide.observe(cell, reading.vintage(), reading.capture()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
