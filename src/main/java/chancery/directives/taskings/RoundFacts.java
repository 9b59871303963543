package chancery.directives.taskings;

import chancery.database.Reader;
import chancery.directives.store.RoundFactStore;
import chancery.kernel.Days;
import chancery.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What comes to the rounds of a tasking: more time, excusals, progress.
@Component
class RoundFacts {

    private final RoundFactStore store;
    private final RoundsOwed rounds;
    private final Ids ids;
    private final Clock clock;

    RoundFacts(RoundFactStore store, RoundsOwed rounds, Ids ids, Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.ids = ids;
        this.clock = clock;
    }

    void extend(Tasking tasking, Optional<Integer> named, LocalDate until, Step step, Reader by) {
        rounds.meant(tasking.id(), named, by)
                .ifPresent(round ->
                        store.extend(
                                tasking, round.extendedTo(until), step.id(), step.saidAt(), by));
    }

    /// Excuses from one round, or from it and all that follow.
    void excuse(Tasking tasking, Optional<Integer> named, boolean onwards, Step step, Reader by) {
        int first = rounds.meant(tasking.id(), named, by).map(TaskedRound::number).orElse(1);
        store.excuse(
                step.id(),
                tasking,
                onwards ? Excusal.from(first) : Excusal.only(first),
                Optional.of(step.id()),
                step.saidAt(),
                by);
    }

    /// Takes excused rounds up again, from one on.
    ///
    /// @param from empty for the first whose day has not passed
    void takeUp(Tasking tasking, Optional<Integer> from, Reader by) {
        var now = clock.instant();
        var all = rounds.of(tasking.id(), by);
        int first =
                from.or(() -> firstAhead(all, now))
                        .orElse(all.isEmpty() ? 1 : all.getLast().number());
        boolean excused =
                all.isEmpty()
                        || all.stream()
                                .anyMatch(round -> round.number() >= first && round.excused());
        if (excused) {
            store.excuse(ids.next(), tasking, Excusal.endedWith(first), Optional.empty(), now, by);
        }
    }

    private static Optional<Integer> firstAhead(List<TaskedRound> rounds, Instant now) {
        var today = Days.of(now);
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
