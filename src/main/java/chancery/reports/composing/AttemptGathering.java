package chancery.reports.composing;

import chancery.access.Officer;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.engagements.EngagementFilter;
import chancery.engagements.Engagements;
import chancery.engagements.approaches.ApproachStage;
import chancery.engagements.approaches.ApproachStep;
import chancery.engagements.approaches.Moved;
import chancery.kernel.Days;
import chancery.reports.composing.Material.Attempt;
import chancery.stakeholders.Stakeholders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gathers approaches that came to nothing yet, in the time that a report is about.
@Component
class AttemptGathering {

    private final Engagements engagements;
    private final Taskings taskings;
    private final Stakeholders stakeholders;

    AttemptGathering(Engagements engagements, Taskings taskings, Stakeholders stakeholders) {
        this.engagements = engagements;
        this.taskings = taskings;
        this.stakeholders = stakeholders;
    }

    /// Approaches to the host that were refused, postponed, cancelled or wait for an answer, and
    /// were to be in the time of the round.
    List<Attempt> of(Tasking tasking, Composition wish, Officer officer) {
        var window = window(tasking, wish.round(), officer);
        var filter =
                new EngagementFilter(
                        Optional.of(wish.mission()),
                        Optional.of(wish.host()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "");
        return engagements.list(filter, officer).stream()
                .filter(one ->
                        one.stage() != ApproachStage.HELD && one.stage() != ApproachStage.GRANTED)
                .filter(one -> one.when().map(dayOf()).map(window::includes).orElse(false))
                .map(one ->
                        new Attempt(
                                one.id(),
                                one.stage(),
                                one.subject(),
                                titles(one.id(), officer),
                                one.when().map(dayOf()),
                                last(one.id(), officer)))
                .toList();
    }

    /// How it came where it is: by whom, and why.
    private Optional<Moved> last(UUID engagement, Officer officer) {
        return engagements.stepsOf(engagement, officer).stream()
                .filter(moved -> moved.step() != ApproachStep.ASK)
                .reduce((earlier, later) -> later);
    }

    private static Function<Instant, LocalDate> dayOf() {
        return at -> Days.of(at);
    }

    private String titles(UUID engagement, Officer officer) {
        return engagements.targetsOf(engagement, officer).stream()
                .map(office -> stakeholders.office(office, officer).title())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /// Days that count for a round: after the report of the one before, up to its own.
    private record Window(LocalDate after, LocalDate upTo) {

        boolean includes(LocalDate day) {
            return day.isAfter(after) && !day.isAfter(upTo);
        }
    }

    private Window window(Tasking tasking, Optional<Integer> round, Officer officer) {
        var begun = Days.of(tasking.createdAt()).minusDays(1);
        var rounds = taskings.roundsOf(tasking.id(), officer);
        var after =
                rounds.stream()
                        .filter(one ->
                                round.filter(number -> one.number() == number - 1).isPresent())
                        .map(TaskedRound::reportBy)
                        .findFirst()
                        .orElse(begun);
        var upTo =
                rounds.stream()
                        .filter(one -> round.filter(number -> one.number() == number).isPresent())
                        .map(TaskedRound::reportBy)
                        .findFirst()
                        .orElse(LocalDate.MAX);
        return new Window(after, upTo);
    }
}
