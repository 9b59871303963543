package chancery.directives;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.directives.store.TaskingStore;
import chancery.directives.store.VersionStore;
import chancery.directives.taskings.RoundPlan;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.TaskingState;
import chancery.directives.wording.Instruction;
import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.files.Files;
import chancery.kernel.Ids;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.missions.OfficeCalendars;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Puts a version into the world: opens its text to those it goes to, and gives them taskings,
/// points and rounds.
///
/// Every point is opened only to the missions that have it.
@Component
class Issue {

    private final VersionStore versions;
    private final Translations translations;
    private final TaskingStore taskings;
    private final Missions missions;
    private final Labels labels;
    private final Files files;
    private final Ids ids;
    private final OfficeCalendars calendars;

    Issue(
            VersionStore versions,
            Translations translations,
            TaskingStore taskings,
            Missions missions,
            Labels labels,
            Files files,
            Ids ids,
            OfficeCalendars calendars) {
        this.versions = versions;
        this.translations = translations;
        this.taskings = taskings;
        this.missions = missions;
        this.labels = labels;
        this.files = files;
        this.ids = ids;
        this.calendars = calendars;
    }

    /// What was put into the world.
    ///
    /// @param label the audience of the directive as a whole
    record Issued(int label, int taskings, String digest) {}

    /// Issues the first version.
    Issued first(
            UUID directive,
            Version version,
            List<PostingVariant> variants,
            Instant at,
            Officer by) {
        var top = missions.headquarters(by).id();
        var audience =
                variants.stream().map(variant -> variant.posting().mission().id()).collect(toSet());
        audience.addAll(informed(version, at, by));
        int label = label(top, audience);
        var opened = pointLabels(version, variants, top);
        versions.open(directive, version.number(), label, opened, by);
        translations.open(directive, opened, by);
        var digest = versions.issue(directive, version, at, by);
        files.issue(directive, version.number(), label, by);
        task(directive, version, variants, top, at, by);
        return new Issued(label, variants.size(), digest);
    }

    private Set<UUID> informed(Version version, Instant at, Officer by) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return version.instruction().informed().stream()
                .map(scope -> scope.resolve(missions.gazetteer(by), day))
                .flatMap(scope ->
                        missions.network(by).postingsOn(day).stream()
                                .filter(posting ->
                                        scope.includes(posting.mission().code(), posting.host())))
                .map(posting -> posting.mission().id())
                .collect(toSet());
    }

    private int label(UUID top, Set<UUID> missions) {
        var offices = new HashSet<>(missions);
        offices.add(top);
        return labels.openTo(offices);
    }

    private Map<Integer, Integer> pointLabels(
            Version version, List<PostingVariant> variants, UUID top) {
        return version.points().stream()
                .collect(
                        toMap(
                                Point::number,
                                point -> label(top, holdersOf(point.number(), variants))));
    }

    private static Set<UUID> holdersOf(int point, List<PostingVariant> variants) {
        Predicate<PostingVariant> holds = variant -> variant.numbers().contains(point);
        return variants.stream()
                .filter(holds)
                .map(variant -> variant.posting().mission().id())
                .collect(toSet());
    }

    private void task(
            UUID directive,
            Version version,
            List<PostingVariant> variants,
            UUID top,
            Instant at,
            Officer by) {
        var points = new LinkedHashMap<Tasking, List<Integer>>();
        var rounds = new LinkedHashMap<Tasking, List<TaskedRound>>();
        for (var variant : variants) {
            var mission = variant.posting().mission();
            var tasking =
                    new Tasking(
                            ids.next(),
                            directive,
                            mission.id(),
                            variant.posting().host(),
                            TaskingState.SENT,
                            Optional.empty(),
                            1,
                            labels.openTo(top, mission.id()),
                            at);
            points.put(tasking, variant.numbers());
            rounds.put(tasking, roundsOf(version.instruction(), mission, at, by));
        }
        taskings.addAll(List.copyOf(points.keySet()), points, rounds, version.number(), by);
    }

    private List<TaskedRound> roundsOf(
            Instruction instruction, Office mission, Instant at, Officer by) {
        var calendar = calendars.of(mission, by);
        return RoundPlan.of(instruction, calendar, calendar.dayAt(at));
    }

    /// Issues a later version: added points go to the taskings in their scope; nothing is taken
    /// away.
    Issued amendment(UUID directive, Version version, int label, Instant at, Officer by) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
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
                    label(top, holders.stream().map(Tasking::mission).collect(toSet())));
            if (point.wordedIn() == version.number()) {
                holders.forEach(tasking ->
                        added.computeIfAbsent(tasking, key -> new ArrayList<>())
                                .add(point.number()));
            }
        }
        versions.open(directive, version.number(), label, pointLabels, by);
        translations.open(directive, pointLabels, by);
        var digest = versions.issue(directive, version, at, by);
        files.issue(directive, version.number(), label, by);
        taskings.addPoints(added, version.number(), by);
        return new Issued(label, given.size(), digest);
    }
}
