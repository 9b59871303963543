package chancery.evidence.tables;

import chancery.evidence.readers.Cell;
import chancery.evidence.readers.text.Lines;

/// Looks up what a cell has in a dimension, and refuses a guide that was made for another table.
final class Codes {

    private Codes() {}

    static String of(Cell cell, String dimension) {
        if (!cell.dimensions().contains(dimension)) {
            throw Lines.refuse(
                    cell.line(),
                    "evidence.fault.dimension-missing",
                    dimension,
                    String.join(", ", cell.dimensions()));
        }
        return cell.code(dimension);
    }
}
