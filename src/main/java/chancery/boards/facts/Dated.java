package chancery.boards.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A dated round of a task.
///
/// @param planned when it was planned ahead; empty for those made with the task
public record Dated(
        int number,
        LocalDate nominal,
        LocalDate deliverBy,
        LocalDate reportBy,
        Optional<Instant> planned) {

    /// The number of the one round of a directive that has no dates.
    public static final int UNDATED = 1;

    /// Made together with its task.
    public Dated(int number, LocalDate nominal, LocalDate deliverBy, LocalDate reportBy) {
        this(number, nominal, deliverBy, reportBy, Optional.empty());
    }

    /// With the last of the extensions of it.
    Dated withTime(UUID tasking, List<Extended> extended) {
        return extended.stream()
                .filter(more -> more.tasking().equals(tasking) && more.round() == number)
                .reduce((earlier, later) -> later)
                .map(more -> new Dated(number, nominal, more.deliverBy(), more.reportBy(), planned))
                .orElse(this);
    }
}
