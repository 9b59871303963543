package chancery.missions.intake;

import java.util.Map;

/// One row of an imported list.
///
/// @param values by column
record CsvRow(long line, Map<String, String> values, boolean isWhole) {

    /// The first cells, by which people know the row again.
    String about() {
        return String.join(
                " · ",
                values.values().stream()
                        .filter(value -> !value.isEmpty())
                        .limit(3)
                        .map(value -> value.length() > 60 ? value.substring(0, 60) + "…" : value)
                        .toList());
    }
}
