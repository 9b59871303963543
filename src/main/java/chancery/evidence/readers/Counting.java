package chancery.evidence.readers;

import chancery.evidence.readers.text.Lines;
import chancery.evidence.statistics.Capture;
import chancery.evidence.statistics.Figure;
import chancery.evidence.statistics.Vintage;
import java.util.function.Consumer;

/// Counts the cells of a table while they pass to whoever takes them.
final class Counting implements Consumer<Cell> {

    private final Consumer<Cell> sink;
    private long cells;
    private long missing;
    private long hidden;

    Counting(Consumer<Cell> sink) {
        this.sink = sink;
    }

    @Override
    public void accept(Cell cell) {
        cells++;
        if (cell.figure() instanceof Figure.Absent absent) {
            if (absent == Figure.Absent.HIDDEN) {
                hidden++;
            } else {
                missing++;
            }
        }
        sink.accept(cell);
    }

    Reading reading(String form, Vintage vintage, Capture capture) {
        if (cells == 0) {
            throw Lines.refuse(1, "evidence.fault.file-without-figures");
        }
        return new Reading(form, vintage, cells, missing, hidden, capture);
    }
}
