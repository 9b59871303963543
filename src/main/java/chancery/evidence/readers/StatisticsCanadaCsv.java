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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Statistics Canada's full-table files: `REF_DATE`, `GEO`, the dimensions, `UOM`, `VALUE`,
/// `STATUS`.
///
/// Where `VALUE` is empty `STATUS` says why: `..` not available, `...` not applicable, `x`
/// withheld, `F` too unreliable to be published.
public final class StatisticsCanadaCsv implements StatisticsReader {

    /// Columns that describe the figure and divide nothing.
    private static final Set<String> DESCRIBING =
            Set.of(
                    "REF_DATE",
                    "DGUID",
                    "UOM_ID",
                    "SCALAR_FACTOR",
                    "SCALAR_ID",
                    "VECTOR",
                    "COORDINATE",
                    "VALUE",
                    "STATUS",
                    "SYMBOL",
                    "TERMINATED",
                    "DECIMALS");

    private static final Map<String, Flag> FLAGS =
            Map.of(
                    "E", Flag.LOW_RELIABILITY,
                    "F", Flag.LOW_RELIABILITY,
                    "p", Flag.PROVISIONAL,
                    "r", Flag.REVISED,
                    "x", Flag.CONFIDENTIAL,
                    "...", Flag.NOT_APPLICABLE);

    private static final Set<String> WITHHELD = Set.of("x", "F");

    private static final int LARGEST_SCALE = 9;

    @Override
    public String form() {
        return "Statistics Canada CSV";
    }

    @Override
    public boolean recognises(String beginning) {
        return beginning.replace("\"", "").startsWith("REF_DATE,GEO,");
    }

    @Override
    public Vintage read(GuardedText text, Consumer<Cell> sink) {
        var table = Delimited.by(',', text);
        for (var needed : List.of("REF_DATE", "GEO", "VALUE", "STATUS", "SCALAR_ID")) {
            if (!table.columns().contains(needed)) {
                throw Lines.refuse(1, "evidence.fault.column-missing", needed);
            }
        }
        var places = new ArrayList<Integer>();
        for (var i = 0; i < table.columns().size(); i++) {
            if (!DESCRIBING.contains(table.columns().get(i))) {
                places.add(i);
            }
        }
        var rows = new Rows(table.columns(), places);
        table.forEach(row -> sink.accept(rows.cell(row)));
        return Vintage.UNKNOWN;
    }

    private static final class Rows {

        private final List<Integer> places;
        private final List<String> dimensions;
        private final int period;
        private final int value;
        private final int status;
        private final int scale;
        private final Periods periods = new Periods();

        private Rows(List<String> columns, List<Integer> places) {
            this.places = List.copyOf(places);
            this.dimensions = places.stream().map(columns::get).toList();
            this.period = columns.indexOf("REF_DATE");
            this.value = columns.indexOf("VALUE");
            this.status = columns.indexOf("STATUS");
            this.scale = columns.indexOf("SCALAR_ID");
        }

        private Cell cell(CsvRecord row) {
            var line = row.getStartingLineNumber();
            var codes = new String[places.size()];
            for (var i = 0; i < codes.length; i++) {
                codes[i] = row.getField(places.get(i)).strip();
            }
            var written = row.getField(status).strip();
            return new Cell(
                    dimensions,
                    Codes.require(dimensions, codes, line),
                    periods.at(row.getField(period).strip(), line),
                    figure(row, written, line),
                    Optional.ofNullable(FLAGS.get(written)).map(Set::of).orElse(Set.of()),
                    written,
                    line);
        }

        private Figure figure(CsvRecord row, String written, long line) {
            var text = row.getField(value).strip();
            if (text.isEmpty()) {
                return WITHHELD.contains(written) ? Figure.Absent.HIDDEN : Figure.Absent.MISSING;
            }
            if (written.equals("x") || written.startsWith("..")) {
                throw Lines.refuse(line, "evidence.fault.value-and-status", text, written);
            }
            return scaled(Numbers.plain(text, line), row.getField(scale).strip(), line);
        }

        /// `SCALAR_ID` is the power of ten that the value was divided by.
        private static Figure scaled(Figure figure, String scale, long line) {
            if (scale.equals("0")) {
                return figure;
            }
            if (!scale.matches("\\d") || Integer.parseInt(scale) > LARGEST_SCALE) {
                throw Lines.refuse(line, "evidence.fault.scale", scale);
            }
            var power = Integer.parseInt(scale);
            return Figure.of(
                    new BigDecimal(
                            figure.number()
                                    .orElseThrow()
                                    .scaleByPowerOfTen(power)
                                    .toPlainString()));
        }
    }
}
