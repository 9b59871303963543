package chancery.missions.intake;

import chancery.kernel.Fault;
import java.util.List;

/// What became of one row.
///
/// @param line where it begins in the file
/// @param about what it is about, in its own words
/// @param faults why it was refused, told by the names of the columns; none when it was taken
public record RowResult(long line, String about, List<Fault> faults) {

    public RowResult {
        faults = List.copyOf(faults);
    }

    public boolean isTaken() {
        return faults.isEmpty();
    }
}
