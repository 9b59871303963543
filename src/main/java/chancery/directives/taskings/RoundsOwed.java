package chancery.directives.taskings;

import chancery.database.Reader;
import chancery.directives.store.RoundStore;
import chancery.kernel.BadInput;
import chancery.kernel.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a tasking owes by which day, round by round.
@Component
class RoundsOwed {

    private final RoundStore store;
    private final Clock clock;

    RoundsOwed(RoundStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    List<TaskedRound> of(UUID tasking, Reader reader) {
        return store.roundsOf(tasking, reader);
    }

    List<RoundDays> ofDirective(UUID directive, Reader reader) {
        return store.ofDirective(directive, reader);
    }

    /// Where the work of a tasking stands, whatever is asked meanwhile.
    TaskingState worked(UUID tasking, Reader reader) {
        return store.lastReported(tasking, reader)
                .map(reported -> reported ? TaskingState.REPORTED : TaskingState.IN_PROGRESS)
                .orElse(TaskingState.ACCEPTED);
    }

    /// The round a word is about: the one it names, else of those still owed the nearest to today.
    Optional<TaskedRound> meant(UUID tasking, Optional<Integer> named, Reader reader) {
        var rounds = store.roundsOf(tasking, reader);
        if (named.isPresent()) {
            return Optional.of(
                    rounds.stream()
                            .filter(round -> round.number() == named.get())
                            .findFirst()
                            .orElseThrow(() ->
                                    BadInput.of("round", "directives.fault.round", named.get())));
        }
        long today = Days.of(clock.instant()).toEpochDay();
        return rounds.stream()
                .filter(TaskedRound::isOwed)
                .min(
                        Comparator.comparingLong(
                                round -> Math.abs(round.deliverBy().toEpochDay() - today)));
    }

    /// Refuses a day that would give no more time than there is.
    void requireLater(UUID tasking, Optional<Integer> named, LocalDate until, Reader reader) {
        meant(tasking, named, reader)
                .filter(round -> !until.isAfter(round.deliverBy()))
                .ifPresent(round -> {
                    throw BadInput.of("until", "directives.fault.until", round.deliverBy());
                });
    }

    /// Whether nothing else would be owed without this round.
    boolean isLastOwed(UUID tasking, Optional<Integer> named, Reader reader) {
        var meant = meant(tasking, named, reader).map(TaskedRound::number);
        return store.roundsOf(tasking, reader).stream()
                .filter(TaskedRound::isOwed)
                .allMatch(round -> meant.equals(Optional.of(round.number())));
    }
}
