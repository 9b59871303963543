package chancery.stakeholders.intake;

import chancery.stakeholders.intake.RowResult.Outcome;
import java.util.List;

/// What became of a file, row by row.
///
/// @param tried whether it was only tried, and nothing was stored
/// @param text the file's own text, so that what was tried can be taken
/// @param dropped columns that were not read
public record FileResult(boolean tried, String text, List<String> dropped, List<RowResult> rows) {

    public FileResult {
        dropped = List.copyOf(dropped);
        rows = List.copyOf(rows);
    }

    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
