package chancery.missions.calendar;

import chancery.kernel.CountryCode;
import chancery.missions.ShippedTables;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The lists that ship with the product: corrections to holidays, and to their names.
final class HolidayLists {

    private HolidayLists() {}

    static List<HolidayOverride> overrides() {
        return ShippedTables.rows("holiday-overrides.csv").stream()
                .map(HolidayLists::override)
                .toList();
    }

    /// Names by the library's key, where its own would embarrass.
    static Map<String, HolidayName> names() {
        return ShippedTables.rows("holiday-names.csv").stream()
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
}
