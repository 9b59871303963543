package chancery.missions.intake;

import chancery.kernel.BadInput;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A file of separated values (RFC 4180), read whole: UTF-8, commas or semicolons, the names of the
/// columns in its first line.
///
/// @param ignored columns that mean nothing here
record CsvFile(List<Row> rows, List<String> ignored) {

    static final int LARGEST = 5 * 1024 * 1024;
    static final int MOST_ROWS = 50_000;
    private static final String FILE = "file";

    CsvFile {
        rows = List.copyOf(rows);
        ignored = List.copyOf(ignored);
    }

    /// @param values by column
    record Row(long line, Map<String, String> values, boolean isWhole) {

        /// The first cells, by which people know the row again.
        String about() {
            return String.join(
                    " · ",
                    values.values().stream()
                            .filter(value -> !value.isEmpty())
                            .limit(3)
                            .map(value ->
                                    value.length() > 60 ? value.substring(0, 60) + "…" : value)
                            .toList());
        }
    }

    /// The text of a file, without the mark that some programs put in front of UTF-8.
    static String decode(byte[] file) {
        if (file.length > LARGEST) {
            throw BadInput.of(FILE, "missions.fault.file-too-large", LARGEST / 1024 / 1024);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw BadInput.of(FILE, "missions.fault.file-encoding");
        }
    }

    static CsvFile read(String text, ImportKind kind) {
        if (text.isBlank()) {
            throw BadInput.of(FILE, "missions.fault.file-empty");
        }
        if (text.length() > LARGEST) {
            throw BadInput.of(FILE, "missions.fault.file-too-large", LARGEST / 1024 / 1024);
        }
        var records = records(text);
        var columns =
                records.getFirst().getFields().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                        .toList();
        requireColumns(columns, kind);
        if (records.size() > MOST_ROWS + 1) {
            throw BadInput.of(FILE, "missions.fault.file-rows", MOST_ROWS);
        }
        return new CsvFile(
                records.stream().skip(1).map(record -> row(record, columns, kind)).toList(),
                columns.stream().filter(name -> !kind.knows(name)).toList());
    }

    private static List<CsvRecord> records(String text) {
        var header = text.lines().findFirst().orElse("");
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(header.contains(";") ? ';' : ',')
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException | IOException e) {
            throw BadInput.of(FILE, "missions.fault.file-form");
        }
    }

    private static void requireColumns(List<String> columns, ImportKind kind) {
        if (new HashSet<>(columns).size() < columns.size()) {
            throw BadInput.of(FILE, "missions.fault.file-column-twice");
        }
        var missing = kind.needed().stream().filter(name -> !columns.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw BadInput.of(FILE, "missions.fault.file-columns", String.join(", ", missing));
        }
    }

    private static Row row(CsvRecord record, List<String> columns, ImportKind kind) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(columns.size(), record.getFieldCount()); i++) {
            if (kind.knows(columns.get(i))) {
                values.put(columns.get(i), record.getField(i).strip());
            }
        }
        return new Row(
                record.getStartingLineNumber(), values, record.getFieldCount() == columns.size());
    }
}
