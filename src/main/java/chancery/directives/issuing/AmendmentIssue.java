package chancery.directives.issuing;

import static java.util.stream.Collectors.toSet;

import chancery.access.Officer;
import chancery.directives.store.GivenStore;
import chancery.directives.store.TaskingStore;
import chancery.directives.taskings.Tasking;
import chancery.directives.wording.Version;
import chancery.kernel.Days;
import chancery.missions.Missions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts a later version into the world: added points go to the taskings in their scope; nothing is
/// taken away.
@Component
public class AmendmentIssue {

    private final Opening opening;
    private final TaskingStore taskings;
    private final GivenStore points;
    private final Missions missions;

    AmendmentIssue(Opening opening, TaskingStore taskings, GivenStore points, Missions missions) {
        this.opening = opening;
        this.taskings = taskings;
        this.points = points;
        this.missions = missions;
    }

    public Issued issue(UUID directive, Version version, int label, Instant at, Officer by) {
        var day = Days.of(at);
        var gazetteer = missions.gazetteer(by);
        var network = missions.network(by);
        var top = missions.headquarters(by).id();
        var given = taskings.ofDirective(directive, by);
        var pointLabels = new LinkedHashMap<Integer, Integer>();
        var added = new LinkedHashMap<Tasking, List<Integer>>();
        for (var point : version.points()) {
            var scope = point.scope().resolve(gazetteer, day);
            var holders =
                    given.stream()
                            .filter(tasking ->
                                    network.office(tasking.mission())
                                            .filter(mission ->
                                                    scope.includes(mission.code(), tasking.host()))
                                            .isPresent())
                            .toList();
            pointLabels.put(
                    point.number(),
                    opening.label(top, holders.stream().map(Tasking::mission).collect(toSet())));
            if (point.wordedIn() == version.number()) {
                holders.forEach(tasking ->
                        added.computeIfAbsent(tasking, key -> new ArrayList<>())
                                .add(point.number()));
            }
        }
        var digest = opening.open(directive, version, label, pointLabels, at, by);
        points.addPoints(added, version.number(), by);
        return new Issued(label, given.size(), digest);
    }
}
