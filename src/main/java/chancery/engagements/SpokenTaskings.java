package chancery.engagements;

import static java.util.stream.Collectors.toMap;

import chancery.access.Officer;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.TaskingProgress;
import chancery.directives.taskings.Taskings;
import chancery.directives.wording.Point;
import chancery.engagements.KnownTaskings.Asked;
import chancery.engagements.commitments.Promise;
import chancery.engagements.exchange.PointDelivery;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The taskings that a meeting spoke of.
@Component
class SpokenTaskings {

    private final Taskings taskings;
    private final TaskingProgress progress;

    SpokenTaskings(Taskings taskings, TaskingProgress progress) {
        this.taskings = taskings;
        this.progress = progress;
    }

    /// By id; refused where one is towards another host.
    Map<UUID, Tasking> of(Meeting meeting, Engagement engagement, Officer officer) {
        var given =
                meeting.deliveries().stream()
                        .map(PointDelivery::tasking)
                        .distinct()
                        .map(id -> taskings.tasking(id, officer))
                        .collect(toMap(Tasking::id, Function.identity()));
        given.values().stream()
                .filter(tasking -> !tasking.host().equals(engagement.host()))
                .findFirst()
                .ifPresent(tasking -> {
                    throw BadInput.of(
                            "points", "engagements.fault.other-host", tasking.host().text());
                });
        return given;
    }

    /// Refuses a meeting that breaks a [FilingRule].
    void refuseFaults(
            Meeting meeting,
            List<Promise> promises,
            Iterable<Tasking> given,
            Instant now,
            Officer officer) {
        var asked = new HashMap<UUID, Asked>();
        for (var tasking : given) {
            var points =
                    taskings.pointsOf(tasking, officer).stream()
                            .collect(toMap(Point::number, Function.identity()));
            asked.put(tasking.id(), new Asked(points, tasking.state()));
        }
        List<Fault> faults = FilingRule.faultsOf(meeting, promises, new KnownTaskings(asked, now));
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    static Map<UUID, UUID> directivesOf(Map<UUID, Tasking> given) {
        return given.values().stream().collect(toMap(Tasking::id, Tasking::directive));
    }

    /// Under which label each point may be known elsewhere.
    Function<PointDelivery, Integer> pointLabels(Map<UUID, Tasking> given, Officer officer) {
        var byTasking =
                given.values().stream()
                        .collect(
                                toMap(
                                        Tasking::id,
                                        tasking ->
                                                taskings.pointLabels(
                                                        tasking.directive(), officer)));
        return point ->
                byTasking.getOrDefault(point.tasking(), Map.of()).getOrDefault(point.number(), 0);
    }

    /// Notes with each tasking that a point of it was delivered; in one order everywhere, so that
    /// two filings never wait for each other in a circle.
    void noteDelivered(Collection<Tasking> given, Meeting meeting, Officer officer) {
        given.stream()
                .sorted(Comparator.comparing(Tasking::id))
                .forEach(tasking -> noteDelivered(tasking, meeting, officer));
    }

    private void noteDelivered(Tasking tasking, Meeting meeting, Officer officer) {
        var counted =
                meeting.deliveries().stream()
                        .filter(point -> point.tasking().equals(tasking.id()))
                        .filter(point -> point.exchange().delivery().counts())
                        .findFirst();
        counted.ifPresent(point ->
                progress.noteProgress(
                        tasking.id(), point.round(), StepKind.ENGAGE, meeting.heldAt(), officer));
    }
}
