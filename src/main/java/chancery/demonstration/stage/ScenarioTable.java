package chancery.demonstration.stage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// One file of the scripted year, such as `offices` or `steps/captures`, in the order it is
/// written.
public record ScenarioTable(String name, List<ScenarioRow> rows) {

    public ScenarioTable {
        rows = List.copyOf(rows);
    }

    /// Reads the file of that name; a name without a file is a broken promise.
    public static ScenarioTable read(String name) {
        var file = "/demonstration/" + name + ".csv";
        try (var bytes = ScenarioTable.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("no such file in the demonstration: " + file);
            }
            var text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            try (var records = CsvReader.builder().ofNamedCsvRecord(text)) {
                return new ScenarioTable(name, records.stream().map(r -> row(name, r)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static ScenarioRow row(String file, NamedCsvRecord csv) {
        return new ScenarioRow(
                file + ".csv line " + csv.getStartingLineNumber(), csv.getFieldsAsMap());
    }

    public Stream<ScenarioRow> stream() {
        return rows.stream();
    }
}
