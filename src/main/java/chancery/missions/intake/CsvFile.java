package chancery.missions.intake;

import chancery.kernel.BadInput;
import chancery.web.SeparatedValues;
import chancery.web.SeparatedValues.Limits;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/// A file of what is to be taken in: rows with the columns that its kind knows.
///
/// @param ignored columns that mean nothing here
record CsvFile(List<CsvRow> rows, List<String> ignored) {

    private static final Limits LIMITS = new Limits("missions", 5 * 1024 * 1024, 50_000);

    CsvFile {
        rows = List.copyOf(rows);
        ignored = List.copyOf(ignored);
    }

    /// The text of a file.
    static String decode(byte[] file) {
        return SeparatedValues.decode(file, LIMITS);
    }

    static CsvFile read(String text, ImportKind kind) {
        var file = SeparatedValues.read(text, LIMITS, SeparatedValues::plain);
        var missing =
                kind.needed().stream().filter(name -> !file.columns().contains(name)).toList();
        if (!missing.isEmpty()) {
            throw BadInput.of("file", "missions.fault.file-columns", String.join(", ", missing));
        }
        return new CsvFile(
                file.rows().stream().map(row -> row(row, file, kind)).toList(),
                file.columns().stream().filter(name -> !kind.knows(name)).toList());
    }

    private static CsvRow row(CsvRecord row, SeparatedValues file, ImportKind kind) {
        return new CsvRow(
                row.getStartingLineNumber(),
                file.cells(row, kind::knows),
                row.getFieldCount() == file.columns().size());
    }
}
