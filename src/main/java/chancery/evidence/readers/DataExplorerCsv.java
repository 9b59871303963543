package chancery.evidence.readers;

import chancery.evidence.readers.text.Codes;
import chancery.evidence.readers.text.Delimited;
import chancery.evidence.readers.text.GuardedText;
import chancery.evidence.readers.text.Lines;
import chancery.evidence.readers.text.Numbers;
import chancery.evidence.readers.text.Periods;
import chancery.evidence.statistics.Figure;
import chancery.evidence.statistics.Flag;
import chancery.evidence.statistics.Vintage;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Exports of Eurostat's former Data Explorer: labels instead of codes, `"18,420"`, `2008M01`.
public final class DataExplorerCsv implements StatisticsReader {

    private static final String TIME = "TIME";
    private static final String VALUE = "Value";
    private static final String FLAGS = "Flag and Footnotes";

    @Override
    public String form() {
        return "Eurostat Data Explorer CSV";
    }

    @Override
    public boolean recognises(String beginning) {
        var header = beginning.lines().findFirst().orElse("").replace("\"", "");
        return header.startsWith(TIME + ",") && List.of(header.split(",")).contains(VALUE);
    }

    @Override
    public Vintage read(GuardedText text, Consumer<Cell> sink) {
        var table = Delimited.by(',', text);
        var columns = table.columns();
        for (var needed : List.of(TIME, VALUE)) {
            if (!columns.contains(needed)) {
                throw Lines.refuse(1, "evidence.fault.column-missing", needed);
            }
        }
        var places = new ArrayList<Integer>();
        for (var i = 0; i < columns.size(); i++) {
            if (!Set.of(TIME, VALUE, FLAGS).contains(columns.get(i))) {
                places.add(i);
            }
        }
        var dimensions = places.stream().map(columns::get).toList();
        var periods = new Periods();
        table.forEach(row -> {
            var line = row.getStartingLineNumber();
            var flags = flags(row, columns.indexOf(FLAGS));
            var codes = places.stream().map(i -> row.getField(i).strip()).toArray(String[]::new);
            sink.accept(
                    new Cell(
                            dimensions,
                            Codes.require(dimensions, codes, line),
                            periods.at(row.getField(columns.indexOf(TIME)).strip(), line),
                            figure(row.getField(columns.indexOf(VALUE)).strip(), flags, line),
                            flags,
                            columns.contains(FLAGS) ? row.getField(columns.indexOf(FLAGS)) : "",
                            line));
        });
        return Vintage.UNKNOWN;
    }

    private static Figure figure(String text, Set<Flag> flags, long line) {
        if (text.equals(":") || text.isEmpty()) {
            return flags.contains(Flag.CONFIDENTIAL) ? Figure.Absent.HIDDEN : Figure.Absent.MISSING;
        }
        return Numbers.grouped(text, line);
    }

    /// Footnotes in words are kept as written and set no flag.
    private static Set<Flag> flags(CsvRecord row, int place) {
        return place < 0 ? Set.of() : Flag.parse(row.getField(place).strip()).orElse(Set.of());
    }
}
