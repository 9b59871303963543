package chancery.evidence.readers;

import chancery.evidence.readers.ColumnMapping.Decimals;
import chancery.evidence.readers.text.Codes;
import chancery.evidence.readers.text.Delimited;
import chancery.evidence.readers.text.GuardedText;
import chancery.evidence.readers.text.Lines;
import chancery.evidence.readers.text.Numbers;
import chancery.evidence.readers.text.Periods;
import chancery.evidence.statistics.Figure;
import chancery.evidence.statistics.Vintage;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// A table whose columns somebody has mapped, as national offices give them in forms of their own.
public final class MappedCsv implements StatisticsReader {

    private final ColumnMapping mapping;
    private final char separator;

    public MappedCsv(ColumnMapping mapping, char separator) {
        this.mapping = mapping;
        this.separator = separator;
    }

    @Override
    public String form() {
        return "mapped CSV";
    }

    /// A mapping is chosen by a person; no beginning gives it away.
    @Override
    public boolean recognises(String beginning) {
        return false;
    }

    @Override
    public Vintage read(GuardedText text, Consumer<Cell> sink) {
        var table = Delimited.by(separator, text);
        var columns = table.columns();
        for (var needed : mapping.columns()) {
            if (!columns.contains(needed)) {
                throw Lines.refuse(1, "evidence.fault.column-missing", needed);
            }
        }
        var unmapped = new TreeSet<>(columns);
        unmapped.removeAll(mapping.columns());
        if (!unmapped.isEmpty()) {
            throw Lines.refuse(1, "evidence.fault.column-unmapped", unmapped.first());
        }
        var places = mapping.dimensions().stream().map(columns::indexOf).toList();
        var period = columns.indexOf(mapping.period());
        var value = columns.indexOf(mapping.value());
        var periods = new Periods();
        table.forEach(row -> {
            var line = row.getStartingLineNumber();
            var codes = places.stream().map(i -> row.getField(i).strip()).toArray(String[]::new);
            var written = row.getField(value).strip();
            var figure = figure(written, line);
            sink.accept(
                    new Cell(
                            mapping.dimensions(),
                            Codes.require(mapping.dimensions(), codes, line),
                            periods.at(row.getField(period).strip(), line),
                            figure,
                            Set.of(),
                            figure instanceof Figure.Absent ? written : "",
                            line));
        });
        return Vintage.UNKNOWN;
    }

    private Figure figure(String text, long line) {
        if (mapping.hidden().contains(text)) {
            return Figure.Absent.HIDDEN;
        }
        if (mapping.notPublished().contains(text)) {
            return Figure.Absent.NOT_PUBLISHED;
        }
        if (text.isEmpty() || mapping.missing().contains(text)) {
            return Figure.Absent.MISSING;
        }
        return mapping.decimals() == Decimals.COMMA
                ? Numbers.withComma(text, line)
                : Numbers.plain(text, line);
    }
}
