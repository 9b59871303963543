package chancery.directives.web.taskings;

import chancery.directives.taskings.TaskingState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A tasking as it stands in the table of its directive.
///
/// @param due the day on which it next owes something
/// @param officer who works it; empty while nobody does
public record TaskingLine(
        UUID id,
        String mission,
        String missionName,
        String host,
        TaskingState state,
        Optional<LocalDate> due,
        boolean late,
        String officer) {}
