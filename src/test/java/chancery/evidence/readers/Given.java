package chancery.evidence.readers;

import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What became of a file: what it was, the cells it gave, or why it was refused.
record Given(Optional<Reading> reading, List<Cell> cells, List<Fault> faults) {

    static Given by(StatisticsReader reader, String text) {
        return by(reader, text.getBytes(StandardCharsets.UTF_8));
    }

    static Given by(StatisticsReader reader, byte[] bytes) {
        return by(reader, StatisticsFile.of(bytes));
    }

    static Given by(StatisticsReader reader, StatisticsFile file) {
        var cells = new ArrayList<Cell>();
        try {
            var reading = CheckedReading.of(reader, file, cells::add, Progress.NOBODY);
            return new Given(Optional.of(reading), cells, List.of());
        } catch (BadInput bad) {
            return new Given(Optional.empty(), cells, bad.faults());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean refused() {
        return !faults.isEmpty();
    }

    /// The message of the refusal without the module's name, then the line: `row-ragged 3`.
    String why() {
        var fault = faults.getFirst();
        return fault.message().replace("evidence.fault.", "") + " " + fault.arguments().getFirst();
    }

    /// The cells as text, lines left out.
    List<String> written() {
        return cells.stream()
                .map(cell ->
                        String.join(",", cell.codes())
                                + " "
                                + cell.period()
                                + " "
                                + cell.figure()
                                + (cell.flags().isEmpty() ? "" : " " + cell.flags())
                                + (cell.status().isEmpty() ? "" : " " + cell.status()))
                .toList();
    }
}
