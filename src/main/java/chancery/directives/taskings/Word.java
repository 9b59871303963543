package chancery.directives.taskings;

import java.time.LocalDate;
import java.util.Optional;

/// What somebody wants to say about a tasking.
///
/// @param until with an extension: the day asked for or granted
/// @param round the round it is about; empty for what is owed next, or for all that is owed
public record Word(StepKind kind, String text, Optional<LocalDate> until, Optional<Integer> round) {

    /// Without day and round.
    public static Word of(StepKind kind, String text) {
        return new Word(kind, text, Optional.empty(), Optional.empty());
    }
}
