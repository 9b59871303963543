package chancery.evidence.tables;

import chancery.evidence.readers.Cell;
import chancery.evidence.readers.ColumnMapping;
import chancery.evidence.readers.text.Lines;
import chancery.evidence.statistics.Capture;
import chancery.evidence.statistics.Metric;
import chancery.evidence.statistics.Observation;
import chancery.evidence.statistics.OffenceScope;
import chancery.evidence.statistics.Stage;
import chancery.evidence.statistics.Vintage;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says what the cells of one table mean, which no file says of itself.
///
/// @param table the office's name for it, used where the file does not tell
/// @param title what it is about, as people call it
/// @param publisher the office
/// @param area what names the place
/// @param unit what names the unit
/// @param offences the dimension that names the category of acts, if the table has one
/// @param mapping which column is what, where the form of the file does not tell
public record TableGuide(
        String table,
        String title,
        String publisher,
        Told area,
        Told unit,
        ByCode<Metric> metric,
        ByCode<Stage> stage,
        Groups groups,
        Optional<String> offences,
        Optional<ColumnMapping> mapping) {

    /// Eurostat writes its own letters before the code of the classification.
    private static final String ICCS = "ICCS";

    private static final Pattern CODE = Pattern.compile("\\d{2}|\\d{4,6}");

    /// The cell with everything it must carry.
    public Observation observe(Cell cell, Vintage vintage, Capture capture) {
        var kind = metric.of(cell);
        requireCountable(cell, kind);
        return new Observation(
                cell.figure(),
                unit.of(cell),
                kind,
                stage.of(cell),
                groups.of(cell),
                scope(cell),
                cell.period(),
                area.of(cell),
                cell.flags(),
                vintage.table().isEmpty() ? new Vintage(table, vintage.updated()) : vintage,
                capture,
                Optional.empty());
    }

    private static void requireCountable(Cell cell, Metric kind) {
        if (kind.isCounted()) {
            cell.figure()
                    .number()
                    .filter(number -> number.signum() < 0)
                    .ifPresent(number -> {
                        throw Lines.refuse(
                                cell.line(), "evidence.fault.negative-count", number.toString());
                    });
        }
    }

    private OffenceScope scope(Cell cell) {
        if (offences.isEmpty()) {
            return OffenceScope.all();
        }
        var code = Codes.of(cell, offences.get());
        var plain = code.startsWith(ICCS) ? code.substring(ICCS.length()) : code;
        if (plain.equals("TOTAL")) {
            return OffenceScope.all();
        }
        if (!CODE.matcher(plain).matches()) {
            throw Lines.refuse(cell.line(), "evidence.fault.iccs-in-line", code);
        }
        return OffenceScope.of(plain);
    }

    /// Whether a file that calls itself so is an edition of this table.
    public boolean isOf(String written) {
        return written.equals(table) || written.startsWith(table + "(");
    }
}
