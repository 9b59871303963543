package chancery.observations.incidents.intake;

import chancery.kernel.Fault;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What became of one line of a file.
///
/// @param about date and place, by which people know the line again
/// @param draft that it became
public record LineResult(
        long line, String about, LineOutcome outcome, List<Fault> faults, Optional<UUID> draft) {

    public LineResult {
        faults = List.copyOf(faults);
    }
}
