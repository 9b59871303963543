package chancery.evidence.readers.sdmx;

import chancery.evidence.readers.text.Lines;
import chancery.evidence.statistics.Vintage;
import de.siegmar.fastcsv.reader.CsvRecord;

/// A file of two tables would mix figures of different meaning.
public final class OneFlow {

    private String first = "";
    String updated = "";

    public void see(String flow, long line) {
        if (first.isEmpty()) {
            if (flow.isBlank()) {
                throw Lines.refuse(line, "evidence.fault.code-empty", "DATAFLOW");
            }
            first = flow;
        } else if (!first.equals(flow)) {
            throw Lines.refuse(line, "evidence.fault.second-table", first, flow);
        }
    }

    void updated(CsvRecord row) {
        if (updated.isEmpty()) {
            updated = row.getField(1);
        }
    }

    public Vintage vintage() {
        return new Vintage(first.split(": ", 2)[0], SdmxCsv1.day(updated));
    }
}
