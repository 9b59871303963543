package chancery.directives.taskings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Something said about a tasking; never changed afterwards.
///
/// @param until the day asked for, or granted, with an extension
/// @param round of which it speaks, where it speaks of one
/// @param version of the text that it acknowledges
/// @param answers the step that headquarters answers
public record Step(
        UUID id,
        UUID tasking,
        StepKind kind,
        String text,
        Optional<LocalDate> until,
        Optional<Integer> round,
        Optional<Integer> version,
        Optional<UUID> answers,
        UUID saidBy,
        String saidByName,
        Instant saidAt) {}
