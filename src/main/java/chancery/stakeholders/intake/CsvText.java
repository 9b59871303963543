package chancery.stakeholders.intake;

import chancery.kernel.BadInput;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A file of separated values, read whole: UTF-8, semicolons or commas, names of columns in the
/// first line.
///
/// @param dropped columns that mean nothing here; what stood in them was not read
record CsvText(List<Row> rows, List<String> dropped) {

    static final int MOST_ROWS = 1_000;
    static final int LARGEST = 1024 * 1024;
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
    private static final String FILE = "file";

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
        if (file.length > LARGEST) {
            throw BadInput.of(FILE, "stakeholders.fault.file-too-large", LARGEST / 1024);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw BadInput.of(FILE, "stakeholders.fault.file-encoding");
        }
    }

    static CsvText parse(String text) {
        if (text.isBlank()) {
            throw BadInput.of(FILE, "stakeholders.fault.file-empty");
        }
        if (text.length() > LARGEST) {
            throw BadInput.of(FILE, "stakeholders.fault.file-too-large", LARGEST / 1024);
        }
        var records = records(text);
        var columns =
                records.getFirst().getFields().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                        .toList();
        requireColumns(columns);
        if (records.size() > MOST_ROWS + 1) {
            throw BadInput.of(FILE, "stakeholders.fault.file-rows", MOST_ROWS, records.size() - 1);
        }
        return new CsvText(
                records.stream().skip(1).map(row -> row(row, columns)).toList(),
                columns.stream().filter(name -> !COLUMNS.contains(name)).toList());
    }

    private static List<CsvRecord> records(String text) {
        var header = text.lines().findFirst().orElse("");
        char separator = header.contains(";") ? ';' : ',';
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowUnclosedQuote(false)
                        .allowExtraCharsAfterClosingQuote(false)
                        .ofCsvRecord(text)) {
            return new ArrayList<>(reader.stream().toList());
        } catch (CsvParseException | IOException e) {
            throw BadInput.of(FILE, "stakeholders.fault.file-form");
        }
    }

    private static void requireColumns(List<String> columns) {
        var twice = new LinkedHashSet<>(columns);
        if (twice.size() < columns.size()) {
            throw BadInput.of(FILE, "stakeholders.fault.file-column-twice");
        }
        if (!columns.contains("host") || !columns.contains("authority")) {
            throw BadInput.of(FILE, "stakeholders.fault.file-columns", String.join(", ", COLUMNS));
        }
    }

    private static Row row(CsvRecord row, List<String> columns) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(columns.size(), row.getFieldCount()); i++) {
            if (COLUMNS.contains(columns.get(i))) {
                values.put(columns.get(i), row.getField(i).strip());
            }
        }
        return new Row(row.getStartingLineNumber(), values);
    }
}
