package chancery.directives.issuing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import chancery.access.Officer;
import chancery.directives.release.PostingVariant;
import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.kernel.Days;
import chancery.missions.Missions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Puts the first version of a directive into the world.
@Component
public class FirstIssue {

    private final Opening opening;
    private final TaskGiving tasks;
    private final Missions missions;

    FirstIssue(Opening opening, TaskGiving tasks, Missions missions) {
        this.opening = opening;
        this.tasks = tasks;
        this.missions = missions;
    }

    /// Issues the first version.
    public Issued issue(
            UUID directive,
            Version version,
            List<PostingVariant> variants,
            Instant at,
            Officer by) {
        var top = missions.headquarters(by).id();
        var audience =
                variants.stream().map(variant -> variant.posting().mission().id()).collect(toSet());
        audience.addAll(informed(version, at, by));
        int label = opening.label(top, audience);
        var opened = pointLabels(version, variants, top);
        var digest = opening.open(directive, version, label, opened, at, by);
        tasks.give(directive, version, variants, at, by);
        return new Issued(label, variants.size(), digest);
    }

    private Set<UUID> informed(Version version, Instant at, Officer by) {
        var day = Days.of(at);
        return version.instruction().informed().stream()
                .map(scope -> scope.resolve(missions.gazetteer(by), day))
                .flatMap(scope ->
                        missions.network(by).postingsOn(day).stream()
                                .filter(posting ->
                                        scope.includes(posting.mission().code(), posting.host())))
                .map(posting -> posting.mission().id())
                .collect(toSet());
    }

    private Map<Integer, Integer> pointLabels(
            Version version, List<PostingVariant> variants, UUID top) {
        return version.points().stream()
                .collect(
                        toMap(
                                Point::number,
                                point -> opening.label(top, holdersOf(point.number(), variants))));
    }

    private static Set<UUID> holdersOf(int point, List<PostingVariant> variants) {
        Predicate<PostingVariant> holds = variant -> variant.numbers().contains(point);
        return variants.stream()
                .filter(holds)
                .map(variant -> variant.posting().mission().id())
                .collect(toSet());
    }
}
