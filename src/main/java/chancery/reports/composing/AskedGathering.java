package chancery.reports.composing;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.taskings.Step;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.kernel.BadInput;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Gathers what was asked of a mission, and what it asked back.
@Component
class AskedGathering {

    private static final Set<StepKind> QUESTIONS =
            Set.of(
                    StepKind.QUERY,
                    StepKind.REQUEST_EXTENSION,
                    StepKind.PROPOSE_CHANGE,
                    StepKind.REQUEST_EXCUSAL);

    private final Taskings taskings;
    private final Directives directives;

    AskedGathering(Taskings taskings, Directives directives) {
        this.taskings = taskings;
        this.directives = directives;
    }

    Asked of(Tasking tasking, Officer officer) {
        var directive = directives.directive(tasking.directive().toString(), officer);
        return new Asked(
                tasking.id(),
                directive.reference().orElse(""),
                directive.version().instruction().subject(),
                directive.version().instruction().tags(),
                taskings.pointsOf(tasking, officer));
    }

    /// The mission's last word that headquarters has not answered.
    List<Step> questions(Tasking tasking, Officer officer) {
        return tasking.state().waitsForHeadquarters()
                ? taskings.stepsOf(tasking.id(), officer).stream()
                        .filter(step -> QUESTIONS.contains(step.kind()))
                        .reduce((earlier, later) -> later)
                        .stream()
                        .toList()
                : List.of();
    }

    /// Refuses a round that the tasking does not have.
    void requireRound(Tasking tasking, Optional<Integer> round, Officer officer) {
        var known =
                taskings.roundsOf(tasking.id(), officer).stream().map(TaskedRound::number).toList();
        round.filter(number -> !known.contains(number))
                .ifPresent(number -> {
                    throw BadInput.of("round", "reports.fault.round", number);
                });
    }
}
