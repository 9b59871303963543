package chancery.web;

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
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// A file of separated values as it was sent (RFC 4180), read whole: UTF-8, commas or semicolons,
/// the names of the columns in its first line.
///
/// @param rows below the first line
public record SeparatedValues(List<String> columns, List<CsvRecord> rows) {

    public SeparatedValues {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// How much is taken at once, and in whose sentences a refusal is told.
    ///
    /// @param module its bundle has `<module>.fault.file-too-large` and the others
    public record Limits(String module, int bytes, int rows) {

        private void requireSize(int length) {
            if (length > bytes) {
                throw fault("too-large", bytes / 1024 / 1024, bytes / 1024);
            }
        }

        private BadInput fault(String what, Object... arguments) {
            return BadInput.of("file", module + ".fault.file-" + what, arguments);
        }
    }

    /// The text of a file, without the mark that some programs put in front of UTF-8.
    public static String decode(byte[] file, Limits limits) {
        limits.requireSize(file.length);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw limits.fault("encoding");
        }
    }

    /// @param naming how a column is known, from the name that stands in the first line
    public static SeparatedValues read(String text, Limits limits, UnaryOperator<String> naming) {
        if (text.isBlank()) {
            throw limits.fault("empty");
        }
        limits.requireSize(text.length());
        var records = records(text, limits);
        var columns = records.getFirst().getFields().stream().map(naming).toList();
        if (new HashSet<>(columns).size() < columns.size()) {
            throw limits.fault("column-twice");
        }
        if (records.size() > limits.rows() + 1) {
            throw limits.fault("rows", limits.rows(), records.size() - 1);
        }
        return new SeparatedValues(columns, records.subList(1, records.size()));
    }

    /// A name in small letters with underscores, however a spreadsheet wrote it.
    public static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private static List<CsvRecord> records(String text, Limits limits) {
        var header = text.lines().findFirst().orElse("");
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(header.contains(";") ? ';' : ',')
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowUnclosedQuote(false)
                        .allowExtraCharsAfterClosingQuote(false)
                        .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException | IOException e) {
            throw limits.fault("form");
        }
    }

    /// The cells of a row by the columns that mean something, without surrounding space.
    public Map<String, String> cells(CsvRecord row, Predicate<String> known) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(columns.size(), row.getFieldCount()); i++) {
            if (known.test(columns.get(i))) {
                cells.put(columns.get(i), row.getField(i).strip());
            }
        }
        return cells;
    }
}
