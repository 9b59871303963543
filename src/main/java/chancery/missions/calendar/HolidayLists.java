package chancery.missions.calendar;

import chancery.kernel.CountryCode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The lists that ship with the product: corrections to holidays, and to their names.
final class HolidayLists {

    private HolidayLists() {}

    static List<HolidayOverride> overrides() {
        return rows("reference/holiday-overrides.csv").stream()
                .map(HolidayLists::override)
                .toList();
    }

    /// Names by the library's key, where its own would embarrass.
    static Map<String, HolidayName> names() {
        return rows("reference/holiday-names.csv").stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                row -> row.getField("key"), HolidayLists::name));
    }

    private static HolidayOverride override(NamedCsvRecord row) {
        return new HolidayOverride(
                new CountryCode(row.getField("country")),
                YearlyDay.parse(row.getField("day")),
                HolidayOverride.Years.parse(row.getField("years")),
                DayChange.parse(row.getField("change")),
                name(row),
                row.getField("source"));
    }

    private static HolidayName name(NamedCsvRecord row) {
        return new HolidayName(row.getField("name"), row.getField("name_fr"));
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (var stream = HolidayLists.class.getResourceAsStream("/missions/" + file)) {
            if (stream == null) {
                throw new FileNotFoundException(file);
            }
            return CsvReader.builder()
                    .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
