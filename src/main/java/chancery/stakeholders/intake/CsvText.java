package chancery.stakeholders.intake;

import chancery.kernel.BadInput;
import chancery.web.SeparatedValues;
import chancery.web.SeparatedValues.Limits;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A list of the host side as it was sent: rows with the columns that mean something here.
///
/// @param dropped columns that mean nothing here; what stood in them was not read
record CsvText(List<Row> rows, List<String> dropped) {

    private static final Limits LIMITS = new Limits("stakeholders", 1024 * 1024, 1_000);
    static final Set<String> COLUMNS =
            new LinkedHashSet<>(
                    List.of(
                            "host",
                            "authority",
                            "authority_en",
                            "kind",
                            "level",
                            "parent",
                            "basis",
                            "office",
                            "office_en",
                            "rank",
                            "holder",
                            "from",
                            "to",
                            "verified_on",
                            "email",
                            "telephone",
                            "another"));

    CsvText {
        rows = List.copyOf(rows);
        dropped = List.copyOf(dropped);
    }

    /// @param line where the row begins in the file
    record Row(long line, Map<String, String> values) {

        Row {
            values = Map.copyOf(values);
        }

        String value(String column) {
            return values.getOrDefault(column, "");
        }
    }

    /// The text of a file.
    static String decode(byte[] file) {
        return SeparatedValues.decode(file, LIMITS);
    }

    static CsvText parse(String text) {
        var file = SeparatedValues.read(text, LIMITS, SeparatedValues::plain);
        if (!file.columns().containsAll(List.of("host", "authority"))) {
            throw BadInput.of(
                    "file", "stakeholders.fault.file-columns", String.join(", ", COLUMNS));
        }
        return new CsvText(
                file.rows().stream()
                        .map(row ->
                                new Row(
                                        row.getStartingLineNumber(),
                                        file.cells(row, COLUMNS::contains)))
                        .toList(),
                file.columns().stream().filter(name -> !COLUMNS.contains(name)).toList());
    }
}
