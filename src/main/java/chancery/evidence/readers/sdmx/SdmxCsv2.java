package chancery.evidence.readers.sdmx;

import chancery.evidence.readers.Cell;
import chancery.evidence.readers.StatisticsReader;
import chancery.evidence.readers.text.Delimited;
import chancery.evidence.readers.text.GuardedText;
import chancery.evidence.readers.text.Lines;
import chancery.evidence.statistics.Vintage;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// SDMX-CSV 2.0: `STRUCTURE` (perhaps with the separator within fields, `STRUCTURE[;]`),
/// `STRUCTURE_ID`, `ACTION`, perhaps keys and names, then dimensions, values and attributes.
///
/// The separator of columns is the character after the first name; after a semicolon decimals are
/// written with a comma.
public final class SdmxCsv2 implements StatisticsReader {

    private static final Pattern BEGINNING =
            Pattern.compile("(?s)STRUCTURE(\\[.])?([,;\\t])STRUCTURE_ID\\b.*");

    /// Informing, appending, merging and replacing all give figures; deleting takes them away.
    private static final Set<String> GIVING = Set.of("I", "A", "M", "R");

    private static final Set<String> LEADING =
            Set.of(
                    "STRUCTURE",
                    "STRUCTURE_ID",
                    "STRUCTURE_NAME",
                    "ACTION",
                    "SERIES_KEY",
                    "OBS_KEY");

    @Override
    public String form() {
        return "SDMX-CSV 2.0";
    }

    @Override
    public boolean recognises(String beginning) {
        return BEGINNING.matcher(beginning).matches();
    }

    @Override
    public Vintage read(GuardedText text, Consumer<Cell> sink) throws IOException {
        var separator = separator(text);
        var table = Delimited.by(separator, text);
        var lead = 0;
        while (lead < table.columns().size() && leads(table.columns().get(lead))) {
            lead++;
        }
        var action = table.columns().indexOf("ACTION");
        var id = table.columns().indexOf("STRUCTURE_ID");
        if (id < 0) {
            throw Lines.refuse(1, "evidence.fault.column-missing", "STRUCTURE_ID");
        }
        var rows = new SdmxRows(SdmxColumns.of(table.columns(), lead), separator == ';');
        var flow = new OneFlow();
        table.forEach(row -> {
            flow.see(row.getField(id), row.getStartingLineNumber());
            requireGiving(row, action);
            sink.accept(rows.cell(row));
        });
        return flow.vintage();
    }

    private static boolean leads(String column) {
        return LEADING.contains(column.split("[:\\[]", 2)[0].strip());
    }

    private static char separator(GuardedText text) throws IOException {
        var beginning = text.beginning();
        var matcher = BEGINNING.matcher(beginning);
        if (!matcher.matches()) {
            throw Lines.refuse(1, "evidence.fault.column-missing", "STRUCTURE, STRUCTURE_ID");
        }
        return matcher.group(2).charAt(0);
    }

    private static void requireGiving(CsvRecord row, int action) {
        if (action >= 0 && !GIVING.contains(row.getField(action).split(":", 2)[0].strip())) {
            throw Lines.refuse(
                    row.getStartingLineNumber(),
                    "evidence.fault.sdmx-action",
                    row.getField(action));
        }
    }
}
