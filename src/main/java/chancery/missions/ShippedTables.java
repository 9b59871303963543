package chancery.missions;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the tables that ship with the product from the class path.
public final class ShippedTables {

    private ShippedTables() {}

    /// The rows of a table, by the names of its columns.
    public static List<NamedCsvRecord> rows(String table) {
        try (var stream = ShippedTables.class.getResourceAsStream("/missions/reference/" + table)) {
            if (stream == null) {
                throw new FileNotFoundException(table);
            }
            return CsvReader.builder()
                    .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .stream()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
