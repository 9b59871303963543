package chancery.directives.taskings;

import chancery.access.Officer;
import chancery.directives.store.StepStore;
import chancery.directives.store.TaskingStore;
import chancery.directives.store.VersionStore;
import chancery.directives.taskings.StepKind.By;
import chancery.journal.Journal;
import chancery.kernel.Ids;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How a step is kept: itself, where it leads, and what it changes of the rounds.
@Component
class StepKeeping {

    private final TaskingStore store;
    private final StepStore steps;
    private final VersionStore versions;
    private final RoundFacts facts;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    StepKeeping(
            TaskingStore store,
            StepStore steps,
            VersionStore versions,
            RoundFacts facts,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.versions = versions;
        this.facts = facts;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Keeps what was said and where it leads.
    Tasking kept(Tasking before, Tasking after, Word word, Officer officer) {
        var asked = lastQuestion(before, officer);
        boolean extended =
                word.kind() == StepKind.GRANT && before.state() == TaskingState.EXTENSION_REQUESTED;
        var until = extended ? word.until().or(() -> asked.flatMap(Step::until)) : word.until();
        var round = extended ? asked.flatMap(Step::round).or(word::round) : word.round();
        var step =
                new Step(
                        ids.next(),
                        before.id(),
                        word.kind(),
                        word.text(),
                        until,
                        round,
                        acknowledged(word.kind(), before, officer),
                        word.kind().by() == By.HEADQUARTERS
                                ? asked.map(Step::id)
                                : Optional.empty(),
                        officer.id(),
                        officer.name(),
                        clock.instant());
        steps.add(step, before.label(), officer);
        store.save(after, officer);
        if (extended) {
            until.ifPresent(day -> facts.extend(before, round, day, step, officer));
        }
        switch (word.kind()) {
            case EXCUSE -> facts.excuse(before, round, true, step, officer);
            case EXCUSE_ROUND -> facts.excuse(before, round, false, step, officer);
            case ACCEPT -> {
                if (before.state() == TaskingState.EXCUSED) {
                    facts.takeUp(before, Optional.empty(), officer);
                }
            }
            default -> {}
        }
        journal.record(
                new TaskingEntry.TaskingStep(
                        before.id(), step.id(), word.kind(), officer.id(), step.saidAt()),
                before.label());
        return after;
    }

    private Optional<Integer> acknowledged(StepKind kind, Tasking tasking, Officer officer) {
        return switch (kind) {
            case ACKNOWLEDGE, ACKNOWLEDGE_AMENDMENT, ACCEPT ->
                    Optional.of(versions.inForce(tasking.directive(), officer).number());
            default -> Optional.empty();
        };
    }

    /// What headquarters was asked last, while it owes an answer.
    Optional<Step> lastQuestion(Tasking tasking, Officer officer) {
        return tasking.state().waitsForHeadquarters() || tasking.state() == TaskingState.DECLINED
                ? steps.of(tasking.id(), officer).stream()
                        .filter(step -> step.kind().asksFor(tasking.state()))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }
}
