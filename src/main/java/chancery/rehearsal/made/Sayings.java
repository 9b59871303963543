package chancery.rehearsal.made;

import chancery.directives.taskings.StepKind;
import chancery.rehearsal.loading.Table;
import chancery.rehearsal.notes.Agenda;
import chancery.rehearsal.notes.Notes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What missions say about their taskings, and what desks answer.
final class Sayings {

    private static final int ACKNOWLEDGED_PERCENT = 94;
    private static final int QUERIED_EACH = 25;
    private static final int EXCUSED_EACH = 33;
    private static final int CAUTIONED_EACH = 100;

    private final Notes notes;
    private final Agenda agenda;

    Sayings(Notes notes, Agenda agenda) {
        this.notes = notes;
        this.agenda = agenda;
    }

    /// Plans what will be said of a tasking; answers whether the mission will be excused.
    boolean plan(Work work) {
        var dice = notes.dice();
        var at = work.order().released().plus(Duration.ofMinutes(60 + dice.below(2_880)));
        if (dice.oneIn(EXCUSED_EACH)) {
            agenda.note(at, () -> excuse(work));
            return true;
        }
        if (dice.percent(ACKNOWLEDGED_PERCENT)) {
            agenda.note(
                    at,
                    () -> say(work, StepKind.ACKNOWLEDGE, "", Optional.empty(), work.officer()));
        }
        if (dice.oneIn(QUERIED_EACH)) {
            agenda.note(at.plus(Duration.ofHours(30)), () -> query(work));
        }
        if (dice.oneIn(CAUTIONED_EACH)) {
            agenda.note(at.plus(Duration.ofHours(50)), () -> new WorkRows(notes, work).caution());
        }
        return false;
    }

    private void excuse(Work work) {
        var asked =
                say(
                        work,
                        StepKind.REQUEST_EXCUSAL,
                        "Nobody here deals with it.",
                        Optional.empty(),
                        work.officer());
        answer(work, asked, StepKind.EXCUSE, "Excused.", 40);
    }

    private void query(Work work) {
        var asked =
                say(
                        work,
                        StepKind.QUERY,
                        "May we name the figure?",
                        Optional.empty(),
                        work.officer());
        answer(work, asked, StepKind.GRANT, "Yes, without its source.", 60);
    }

    private void answer(
            Work work, Optional<UUID> asked, StepKind kind, String text, int withinHours) {
        var at = notes.now().plus(Duration.ofHours(1 + notes.dice().below(withinHours)));
        asked.ifPresent(step ->
                agenda.note(
                        at,
                        () ->
                                say(
                                        work,
                                        kind,
                                        text,
                                        Optional.of(step),
                                        work.order().drafter().id())));
    }

    private Optional<UUID> say(
            Work work, StepKind kind, String text, Optional<UUID> answers, UUID by) {
        if (!work.say(kind)) {
            return Optional.empty();
        }
        var step = notes.id();
        notes.row(
                Table.TASKING_STEP,
                step,
                work.tasking().id(),
                work.post().label(),
                kind,
                text,
                answers,
                by,
                notes.now());
        if (kind == StepKind.EXCUSE) {
            var tasking = work.tasking().id();
            notes.row(
                    Table.EXCUSAL, step, tasking, work.post().label(), 1, true, step, notes.now());
        }
        entry(work, step, kind, by);
        return Optional.of(step);
    }

    /// The record itself notes a step; it has no row of its own.
    void note(Work work, StepKind kind, UUID by) {
        if (work.note(kind)) {
            entry(work, notes.id(), kind, by);
        }
    }

    private void entry(Work work, UUID step, StepKind kind, UUID by) {
        var tasking = work.tasking().id();
        notes.entry(
                "TaskingStep",
                work.post().label(),
                List.of(tasking),
                by,
                Map.of("tasking", tasking, "step", step, "said", kind));
    }
}
