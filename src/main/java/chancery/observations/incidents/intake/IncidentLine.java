package chancery.observations.incidents.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// One line of a file, without what stood in forbidden columns.
///
/// @param values by header
/// @param repeats headers of columns that repeat what stood in a forbidden one
public record IncidentLine(long line, Map<String, String> values, Set<String> repeats) {

    /// A word of fewer letters may stand in a text by chance.
    private static final int SHORTEST = 4;

    public IncidentLine {
        values = Map.copyOf(values);
        repeats = Set.copyOf(repeats);
    }

    static IncidentLine of(CsvRecord record, List<String> headers, List<ForbiddenColumn> dropped) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(headers.size(), record.getFieldCount()); i++) {
            values.put(headers.get(i), record.getField(i).strip());
        }
        var forbidden = dropped.stream().map(ForbiddenColumn::header).toList();
        var words =
                forbidden.stream()
                        .map(header -> ColumnWords.plain(values.getOrDefault(header, "")))
                        .filter(word -> word.length() >= SHORTEST)
                        .collect(Collectors.toSet());
        values.keySet().removeAll(forbidden);
        return new IncidentLine(record.getStartingLineNumber(), values, repeated(values, words));
    }

    private static Set<String> repeated(Map<String, String> values, Set<String> words) {
        var repeats = new HashSet<String>();
        values.forEach((header, value) -> {
            var plain = " " + ColumnWords.plain(value) + " ";
            if (words.stream().anyMatch(word -> plain.contains(" " + word))) {
                repeats.add(header);
            }
        });
        return repeats;
    }
}
