package chancery.evidence.readers.sdmx;

import chancery.evidence.readers.Cell;
import chancery.evidence.readers.StatisticsReader;
import chancery.evidence.readers.text.Delimited;
import chancery.evidence.readers.text.GuardedText;
import chancery.evidence.readers.text.Lines;
import chancery.evidence.statistics.Vintage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;

/// SDMX-CSV 1.0: `DATAFLOW`, perhaps Eurostat's `LAST UPDATE`, the dimensions, `TIME_PERIOD`,
/// `OBS_VALUE`, attributes.
public final class SdmxCsv1 implements StatisticsReader {

    private static final String UPDATED = "LAST UPDATE";
    private static final int DAY = 8;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/uu");

    @Override
    public String form() {
        return "SDMX-CSV 1.0";
    }

    @Override
    public boolean recognises(String beginning) {
        return beginning.startsWith("DATAFLOW");
    }

    @Override
    public Vintage read(GuardedText text, Consumer<Cell> sink) {
        var table = Delimited.by(',', text);
        if (!table.columns().getFirst().startsWith("DATAFLOW")) {
            throw Lines.refuse(1, "evidence.fault.column-missing", "DATAFLOW");
        }
        var dated = table.columns().indexOf(UPDATED);
        var rows = new SdmxRows(SdmxColumns.of(table.columns(), dated == 1 ? 2 : 1), false);
        var flow = new OneFlow();
        table.forEach(row -> {
            flow.see(row.getField(0), row.getStartingLineNumber());
            if (dated == 1) {
                flow.updated(row);
            }
            sink.accept(rows.cell(row));
        });
        return flow.vintage();
    }

    /// `29/04/26 11:00:00` or `2026-09-25`.
    public static Optional<LocalDate> day(String text) {
        try {
            return text.contains("/")
                    ? Optional.of(LocalDate.parse(text.substring(0, DAY), SHORT))
                    : Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
