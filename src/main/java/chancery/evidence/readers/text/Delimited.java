package chancery.evidence.readers.text;

import chancery.kernel.BadInput;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Rows of a text whose first row names the columns (RFC 4180), every row as long as the first.
public final class Delimited {

    private static final int LONGEST_FIELD = 4096;
    private static final int MOST_FIELDS = 20_000;

    /// Refused in every text, so it quotes nothing.
    private static final char NO_QUOTES = '\u0001';

    /// FastCSV tells the line in its message only.
    private static final Pattern STARTED =
            Pattern.compile("(?:started in|starting at) line (\\d+)");

    private final List<String> columns;
    private final Iterator<CsvRecord> records;
    private long lastLine = 1;

    private Delimited(GuardedText text, char separator, char quote) {
        var reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .quoteCharacter(quote)
                        .commentStrategy(CommentStrategy.NONE)
                        .skipEmptyLines(false)
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .build(
                                CsvRecordHandler.builder()
                                        .maxFieldSize(LONGEST_FIELD)
                                        .maxFields(MOST_FIELDS)
                                        .maxRecordSize(GuardedText.LONGEST_LINE)
                                        .build(),
                                text);
        records = reader.iterator();
        columns = header();
    }

    public static Delimited by(char separator, GuardedText text) {
        return new Delimited(text, separator, '"');
    }

    /// Without any quoting.
    public static Delimited byTabs(GuardedText text) {
        return new Delimited(text, '\t', NO_QUOTES);
    }

    public List<String> columns() {
        return columns;
    }

    private List<String> header() {
        var first = next();
        if (first == null) {
            throw Lines.refuse(1, "evidence.fault.file-empty");
        }
        var seen = new HashSet<String>();
        for (var column : first.getFields()) {
            if (column.isBlank()) {
                throw Lines.refuse(1, "evidence.fault.column-blank");
            }
            if (!seen.add(column.strip())) {
                throw Lines.refuse(1, "evidence.fault.column-twice", column.strip());
            }
        }
        return first.getFields().stream().map(String::strip).toList();
    }

    public void forEach(Consumer<CsvRecord> action) {
        for (var row = next(); row != null; row = next()) {
            if (row.getFieldCount() != columns.size()) {
                throw Lines.refuse(
                        row.getStartingLineNumber(),
                        "evidence.fault.row-ragged",
                        columns.size(),
                        row.getFieldCount());
            }
            action.accept(row);
        }
    }

    private @Nullable CsvRecord next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var row = records.next();
            lastLine = row.getStartingLineNumber();
            return row;
        } catch (CsvParseException failure) {
            throw refusal(failure);
        }
    }

    private BadInput refusal(CsvParseException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInput bad) {
                return bad;
            }
        }
        var started = STARTED.matcher(String.valueOf(failure.getMessage()));
        var line = started.find() ? Long.parseLong(started.group(1)) : lastLine;
        return Lines.refuse(line, "evidence.fault.row-unreadable", LONGEST_FIELD);
    }
}
