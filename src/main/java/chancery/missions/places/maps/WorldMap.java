package chancery.missions.places.maps;

import chancery.kernel.CountryCode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The shapes of all countries on a sheet of 1000 by 500 in Equal Earth projection, in the order of
/// their codes; `docs/reference-data.md` says how they were made.
public final class WorldMap {

    private static final List<Land> LANDS = read();

    private WorldMap() {}

    /// A country on the map.
    ///
    /// @param path empty where it is too small for a shape; then a dot stands at x, y
    public record Land(CountryCode code, String x, String y, String path) {}

    public static List<Land> lands() {
        return LANDS;
    }

    private static List<Land> read() {
        var table =
                Objects.requireNonNull(
                        WorldMap.class.getResourceAsStream("/missions/reference/world-map.csv"));
        try (var rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return rows.stream().map(WorldMap::land).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Land land(NamedCsvRecord row) {
        return new Land(
                new CountryCode(row.getField("code")),
                row.getField("x"),
                row.getField("y"),
                row.getField("path"));
    }
}
