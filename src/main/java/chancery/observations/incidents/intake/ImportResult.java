package chancery.observations.incidents.intake;

import java.util.List;

/// What became of a file, line by line.
///
/// @param tried whether nothing was stored
/// @param left columns that the mapping leaves out
/// @param text the file without what may not be held
public record ImportResult(
        boolean tried,
        ColumnMapping mapping,
        List<String> columns,
        List<ForbiddenColumn> dropped,
        List<String> left,
        List<LineResult> lines,
        String text) {

    public ImportResult {
        columns = List.copyOf(columns);
        dropped = List.copyOf(dropped);
        left = List.copyOf(left);
        lines = List.copyOf(lines);
    }

    /// How many lines ended so.
    public long count(LineOutcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
