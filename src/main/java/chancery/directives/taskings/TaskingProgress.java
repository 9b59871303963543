package chancery.directives.taskings;

import chancery.access.Officer;
import chancery.directives.store.StepStore;
import chancery.directives.store.TaskingStore;
import chancery.directives.taskings.StepKind.By;
import chancery.journal.Journal;
import chancery.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which the record itself moves taskings: delivered, reported, closed with their
/// directive.
@Service
@Transactional
public class TaskingProgress {

    private final TaskingStore store;
    private final StepStore steps;
    private final RoundFacts facts;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    TaskingProgress(
            TaskingStore store,
            StepStore steps,
            RoundFacts facts,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.facts = facts;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// The directive has ended: its open taskings close, each with the reason on its page.
    public void closeAll(UUID directive, String why, Officer officer) {
        for (var tasking : store.ofDirective(directive, officer)) {
            tasking.after(StepKind.CLOSE, tasking.state())
                    .ifPresent(closed -> close(tasking, closed, why, officer));
        }
    }

    private void close(Tasking before, Tasking closed, String why, Officer officer) {
        var step =
                new Step(
                        ids.next(),
                        before.id(),
                        StepKind.CLOSE,
                        why,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        officer.id(),
                        officer.name(),
                        clock.instant());
        steps.add(step, before.label(), officer);
        store.save(closed, officer);
        journal.record(
                new TaskingEntry.TaskingStep(
                        before.id(), step.id(), StepKind.CLOSE, officer.id(), step.saidAt()),
                before.label());
    }

    /// The record itself notes that something was delivered or reported; nothing happens when it
    /// does not apply.
    public void note(UUID id, StepKind kind, Officer officer) {
        if (kind.by() != By.RECORD) {
            throw new IllegalArgumentException("the record does not say " + kind);
        }
        var tasking = store.lock(id, Optional.empty(), officer);
        tasking.after(kind, tasking.state())
                .filter(after -> after.state() != tasking.state())
                .ifPresent(after -> {
                    store.save(after, officer);
                    var step = ids.next();
                    journal.record(
                            new TaskingEntry.TaskingStep(
                                    id, step, kind, officer.id(), clock.instant()),
                            tasking.label());
                });
    }

    /// Notes that points of a round were delivered, or the round reported; the first time counts.
    /// Who was excused and engages all the same owes that round, and the later ones, again.
    ///
    /// @param round empty under a standing instruction
    public void noteProgress(
            UUID id, Optional<Integer> round, StepKind kind, Instant when, Officer officer) {
        var tasking = store.get(id, officer);
        facts.noteProgress(tasking, round, kind, when, officer);
        if (tasking.state() == TaskingState.EXCUSED) {
            facts.takeUp(tasking, round, officer);
        }
        note(id, kind, officer);
    }
}
