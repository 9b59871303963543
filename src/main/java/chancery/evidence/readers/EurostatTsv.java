package chancery.evidence.readers;

import chancery.evidence.readers.text.Codes;
import chancery.evidence.readers.text.Delimited;
import chancery.evidence.readers.text.GuardedText;
import chancery.evidence.readers.text.Lines;
import chancery.evidence.readers.text.Numbers;
import chancery.evidence.readers.text.Periods;
import chancery.evidence.statistics.Figure;
import chancery.evidence.statistics.Flag;
import chancery.evidence.statistics.ReferencePeriod;
import chancery.evidence.statistics.Vintage;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Eurostat's tab-separated files: a series per line, a period per column.
///
/// The first cell of the header names the dimensions, `freq,iccs,unit,geo\TIME_PERIOD`. A value is
/// a number or `:`, then a space, then flags; `: c` is hidden.
public final class EurostatTsv implements StatisticsReader {

    private static final Pattern TIME = Pattern.compile("(?i)time(_period)?");
    private static final Pattern BEGINNING =
            Pattern.compile("(?is)[a-z_0-9]+(,[a-z_0-9]+)*\\\\time(_period)?\\s*\\t.*");

    @Override
    public String form() {
        return "Eurostat TSV";
    }

    @Override
    public boolean recognises(String beginning) {
        return BEGINNING.matcher(beginning).matches();
    }

    @Override
    public Vintage read(GuardedText text, Consumer<Cell> sink) {
        var table = Delimited.byTabs(text);
        var dimensions = dimensions(table.columns().getFirst());
        var periods = periods(table.columns());
        table.forEach(row -> read(row, dimensions, periods, sink));
        return Vintage.UNKNOWN;
    }

    private static List<String> dimensions(String corner) {
        var parts = corner.split("\\\\", -1);
        if (parts.length != 2 || !TIME.matcher(parts[1].strip()).matches()) {
            throw Lines.refuse(1, "evidence.fault.tsv-corner", corner);
        }
        var names = Arrays.stream(parts[0].split(",", -1)).map(String::strip).toList();
        if (names.stream().anyMatch(String::isEmpty)) {
            throw Lines.refuse(1, "evidence.fault.tsv-corner", corner);
        }
        if (names.stream().distinct().count() < names.size()) {
            throw Lines.refuse(1, "evidence.fault.column-twice", corner);
        }
        return names;
    }

    private static List<ReferencePeriod> periods(List<String> columns) {
        var reading = new Periods();
        return columns.stream().skip(1).map(column -> reading.at(column, 1)).toList();
    }

    private static void read(
            CsvRecord row,
            List<String> dimensions,
            List<ReferencePeriod> periods,
            Consumer<Cell> sink) {
        var line = row.getStartingLineNumber();
        var parts = row.getField(0).strip().split(",", -1);
        if (parts.length != dimensions.size()) {
            throw Lines.refuse(
                    line, "evidence.fault.tsv-series", dimensions.size(), row.getField(0));
        }
        var codes = Codes.require(dimensions, parts, line);
        var cells = new ArrayList<Cell>(periods.size());
        for (var i = 0; i < periods.size(); i++) {
            cells.add(cell(dimensions, codes, periods.get(i), row.getField(i + 1).strip(), line));
        }
        cells.forEach(sink);
    }

    private static Cell cell(
            List<String> dimensions,
            List<String> codes,
            ReferencePeriod period,
            String text,
            long line) {
        var end = text.indexOf(' ');
        var value = end < 0 ? text : text.substring(0, end);
        var status = end < 0 ? "" : text.substring(end).strip();
        var flags = flags(status, text, line);
        return new Cell(dimensions, codes, period, figure(value, flags, line), flags, status, line);
    }

    private static Figure figure(String value, Set<Flag> flags, long line) {
        if (!value.equals(":")) {
            return Numbers.plain(value, line);
        }
        return flags.contains(Flag.CONFIDENTIAL) ? Figure.Absent.HIDDEN : Figure.Absent.MISSING;
    }

    private static Set<Flag> flags(String letters, String text, long line) {
        return Flag.parse(letters)
                .orElseThrow(() -> Lines.refuse(line, "evidence.fault.flags", letters, text));
    }
}
