package chancery.directives.taskings;

/// The answer to a step with a tasking.
public sealed interface StepAnswer {

    /// It was taken.
    record Taken(Tasking tasking) implements StepAnswer {}

    /// It is not open to a tasking in this state; nothing was changed.
    record NotNow(TaskingState state, StepKind kind) implements StepAnswer {}
}
