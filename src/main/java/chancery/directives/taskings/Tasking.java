package chancery.directives.taskings;

import chancery.kernel.CountryCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What one mission owes one host under a directive.
///
/// @param officer who works it, once assigned
public record Tasking(
        UUID id,
        UUID directive,
        UUID mission,
        CountryCode host,
        TaskingState state,
        Optional<UUID> officer,
        long revision,
        int label,
        Instant createdAt) {

    /// The tasking after a step, or nothing when the step is not open to it now.
    ///
    /// @param worked where its work stands, whatever is asked meanwhile
    public Optional<Tasking> after(StepKind step, TaskingState worked) {
        return step.isAllowedIn(state)
                ? Optional.of(
                        new Tasking(
                                id,
                                directive,
                                mission,
                                host,
                                step.leadsTo(state, worked),
                                officer,
                                revision + 1,
                                label,
                                createdAt))
                : Optional.empty();
    }

    /// The tasking given to an officer.
    public Tasking assignedTo(UUID assigned) {
        return new Tasking(
                id,
                directive,
                mission,
                host,
                state,
                Optional.of(assigned),
                revision + 1,
                label,
                createdAt);
    }
}
