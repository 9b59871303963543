package chancery.directives.taskings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Something said about a tasking; never changed afterwards.
///
/// @param until the day asked for, or granted, with an extension
/// @param answers the step that headquarters answers
public record Step(
        UUID id,
        UUID tasking,
        StepKind kind,
        String text,
        Optional<LocalDate> until,
        Optional<UUID> answers,
        UUID saidBy,
        String saidByName,
        Instant saidAt) {}
