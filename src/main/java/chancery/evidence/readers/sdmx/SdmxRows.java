package chancery.evidence.readers.sdmx;

import chancery.evidence.readers.Cell;
import chancery.evidence.readers.text.Codes;
import chancery.evidence.readers.text.Numbers;
import chancery.evidence.readers.text.Periods;
import chancery.evidence.statistics.Figure;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/// Makes cells of the rows of an SDMX-CSV file, of either version.
public final class SdmxRows {

    private final SdmxColumns columns;
    private final boolean decimalComma;
    private final Periods periods = new Periods();

    public SdmxRows(SdmxColumns columns, boolean decimalComma) {
        this.columns = columns;
        this.decimalComma = decimalComma;
    }

    public Cell cell(CsvRecord row) {
        var line = row.getStartingLineNumber();
        var status = status(row);
        return new Cell(
                columns.dimensions(),
                codes(row, line),
                periods.at(code(row.getField(columns.time())), line),
                figure(row.getField(columns.value()).strip(), status, line),
                status.flags(),
                status.written(),
                line);
    }

    private List<String> codes(CsvRecord row, long line) {
        var codes = new String[columns.places().size()];
        for (var i = 0; i < codes.length; i++) {
            codes[i] = code(row.getField(columns.places().get(i)));
        }
        return Codes.require(columns.dimensions(), codes, line);
    }

    private String code(String field) {
        var end = columns.labelled() ? field.indexOf(": ") : -1;
        return (end < 0 ? field : field.substring(0, end)).strip();
    }

    private Figure figure(String text, SdmxStatus status, long line) {
        if (text.isEmpty() || text.equals("NaN") || text.equals(":")) {
            return status.hides() ? Figure.Absent.HIDDEN : Figure.Absent.MISSING;
        }
        return decimalComma ? Numbers.withComma(text, line) : Numbers.plain(text, line);
    }

    private SdmxStatus status(CsvRecord row) {
        var status = SdmxStatus.NONE;
        for (var place : columns.attributes()) {
            var text = row.getField(place);
            if (!text.isEmpty()) {
                status = status.and(columns.names().get(place), code(text));
            }
        }
        return status;
    }
}
