package chancery.directives.taskings;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.store.TaskingStore;
import chancery.directives.taskings.StepAnswer.NotNow;
import chancery.directives.taskings.StepAnswer.Taken;
import chancery.directives.taskings.StepKind.By;
import chancery.kernel.BadInput;
import chancery.kernel.NotAllowed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which missions say something about their taskings, and headquarters answers.
@Service
@Transactional
public class TaskingSteps {

    private final TaskingStore store;
    private final RoundsOwed rounds;
    private final StepKeeping keeping;

    TaskingSteps(TaskingStore store, RoundsOwed rounds, StepKeeping keeping) {
        this.store = store;
        this.rounds = rounds;
        this.keeping = keeping;
    }

    /// Says something that needs neither day nor round.
    public StepAnswer say(
            UUID id,
            Optional<Long> expected,
            StepKind kind,
            String text,
            Optional<LocalDate> until,
            Officer officer) {
        return say(id, expected, new Word(kind, text, until, Optional.empty()), officer);
    }

    /// A mission says something about its tasking, or headquarters answers.
    public StepAnswer say(UUID id, Optional<Long> expected, Word said, Officer officer) {
        var tasking = store.lock(id, expected, officer);
        var word = whole(said, tasking, officer);
        requireTurn(word.kind(), tasking, officer);
        if (!word.kind().isAllowedIn(tasking.state())) {
            return new NotNow(tasking.state(), word.kind());
        }
        requireComplete(word, tasking, officer);
        return tasking.after(word.kind(), rounds.worked(id, officer))
                .<StepAnswer>map(after -> new Taken(keeping.kept(tasking, after, word, officer)))
                .orElseGet(() -> new NotNow(tasking.state(), word.kind()));
    }

    /// Excused from the only round that was still owed is excused from all; an answer speaks of the
    /// day and round that were asked for, unless it names others.
    private Word whole(Word word, Tasking tasking, Officer officer) {
        var asked =
                word.kind().by() == By.HEADQUARTERS
                        ? keeping.lastQuestion(tasking, officer)
                        : Optional.<Step>empty();
        boolean bounded = word.kind() == StepKind.EXCUSE_ROUND;
        var round = bounded ? word.round().or(() -> asked.flatMap(Step::round)) : word.round();
        boolean all = bounded && rounds.isLastOwed(tasking.id(), round, officer);
        return new Word(all ? StepKind.EXCUSE : word.kind(), word.text(), word.until(), round);
    }

    private void requireComplete(Word word, Tasking tasking, Officer officer) {
        if (word.kind().needsText() && word.text().isBlank()) {
            throw BadInput.of("text", "web.fault.missing");
        }
        if (word.kind() == StepKind.REQUEST_EXTENSION && word.until().isEmpty()) {
            throw BadInput.of("until", "web.fault.missing");
        }
        if (word.kind() == StepKind.REQUEST_EXTENSION) {
            word.until()
                    .ifPresent(
                            day -> rounds.requireLater(tasking.id(), word.round(), day, officer));
        }
        if (word.round().isPresent() && word.kind().namesRound()) {
            rounds.meant(tasking.id(), word.round(), officer);
        }
    }

    private void requireTurn(StepKind kind, Tasking tasking, Officer officer) {
        switch (kind.by()) {
            case MISSION -> MissionOfficers.require(tasking, officer);
            case HEADQUARTERS -> officer.seatAs(Role.DESK, "directives.refusal.desk");
            case RECORD -> throw new NotAllowed("directives.refusal.record");
        }
    }
}
