package chancery.directives.taskings;

import chancery.database.Reader;
import chancery.directives.store.RoundStore;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a tasking owes by which day: extensions and excusals as facts, round by round.
@Component
class RoundsOwed {

    private final RoundStore store;
    private final Ids ids;
    private final Clock clock;

    RoundsOwed(RoundStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
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
        long today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay();
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

    void extend(Tasking tasking, Optional<Integer> named, LocalDate until, Step step, Reader by) {
        meant(tasking.id(), named, by)
                .ifPresent(round ->
                        store.extend(
                                tasking, round.extendedTo(until), step.id(), step.saidAt(), by));
    }

    /// Excuses from one round, or from it and all that follow.
    void excuse(Tasking tasking, Optional<Integer> named, boolean onwards, Step step, Reader by) {
        int first = meant(tasking.id(), named, by).map(TaskedRound::number).orElse(1);
        store.excuse(
                step.id(),
                tasking,
                onwards ? Excusal.from(first) : Excusal.only(first),
                Optional.of(step.id()),
                step.saidAt(),
                by);
    }

    /// Whether nothing else would be owed without this round.
    boolean isLastOwed(UUID tasking, Optional<Integer> named, Reader reader) {
        var meant = meant(tasking, named, reader).map(TaskedRound::number);
        return store.roundsOf(tasking, reader).stream()
                .filter(TaskedRound::isOwed)
                .allMatch(round -> meant.equals(Optional.of(round.number())));
    }

    /// Takes excused rounds up again, from one on.
    ///
    /// @param from empty for the first whose day has not passed
    void takeUp(Tasking tasking, Optional<Integer> from, Reader by) {
        var now = clock.instant();
        var rounds = store.roundsOf(tasking.id(), by);
        int first =
                from.or(() -> firstAhead(rounds, now))
                        .orElse(rounds.isEmpty() ? 1 : rounds.getLast().number());
        boolean excused =
                rounds.isEmpty()
                        || rounds.stream()
                                .anyMatch(round -> round.number() >= first && round.excused());
        if (excused) {
            store.excuse(ids.next(), tasking, Excusal.endedWith(first), Optional.empty(), now, by);
        }
    }

    private static Optional<Integer> firstAhead(List<TaskedRound> rounds, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return rounds.stream()
                .filter(round -> !round.reportBy().isBefore(today))
                .map(TaskedRound::number)
                .findFirst();
    }

    void noteProgress(
            Tasking tasking, Optional<Integer> round, StepKind kind, Instant when, Reader by) {
        store.noteProgress(tasking, round, kind == StepKind.REPORT, when, clock.instant(), by);
    }
}
