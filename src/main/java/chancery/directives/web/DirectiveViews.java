package chancery.directives.web;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.directives.Directive;
import chancery.directives.DirectiveLink;
import chancery.directives.Directives;
import chancery.directives.Translations;
import chancery.directives.taskings.Cautions;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.directives.web.taskings.TaskingLine;
import chancery.directives.wording.Point;
import chancery.directives.wording.PointEvidence;
import chancery.directives.wording.Version;
import chancery.files.Files;
import chancery.kernel.Reference;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.missions.places.HostNames;
import chancery.web.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Gathers what the page of a directive shows.
@Component
public class DirectiveViews {

    private final Directives directives;
    private final Taskings taskings;
    private final Cautions cautions;
    private final Translations translations;
    private final Files files;
    private final Missions missions;
    private final Histories histories;
    private final List<PointEvidence> evidence;

    DirectiveViews(
            Directives directives,
            Taskings taskings,
            Cautions cautions,
            Translations translations,
            Files files,
            Missions missions,
            Histories histories,
            List<PointEvidence> evidence) {
        this.directives = directives;
        this.taskings = taskings;
        this.cautions = cautions;
        this.translations = translations;
        this.files = files;
        this.missions = missions;
        this.histories = histories;
        this.evidence = List.copyOf(evidence);
    }

    public DirectiveView of(Directive directive, Page page, Officer officer) {
        var id = directive.id();
        var scopes = new ScopeWords(missions.gazetteer(officer), page.words());
        var text = directive.version().instruction();
        var versions = directives.versions(id, officer);
        var given = taskings.ofDirective(id, officer);
        var names = histories.namesOf(people(directive, versions, given), officer);
        var pending = directives.pendingAmendment(id, officer);
        var pendingClearances =
                pending.map(next -> directives.clearances(id, next.number(), officer))
                        .orElse(List.of());
        var cautioned = cautions.of(id, officer);
        return new DirectiveView(
                directive,
                key(directive),
                names.getOrDefault(directive.core().drafter(), "–"),
                scopes.of(text.addressees()),
                text.informed().map(scopes::of).orElse(""),
                PointLine.of(
                        directive.version().points(),
                        scopes,
                        cautioned,
                        translations.of(id, officer)),
                pending.map(version -> line(version, versions, names)),
                pending.map(version -> PointLine.of(changed(version), scopes, List.of()))
                        .orElse(List.of()),
                pendingClearances,
                VersionLine.of(versions, names),
                directives.clearances(directive, officer),
                taskingLines(id, given, names, page, officer),
                OpenSteps.of(
                        directive,
                        pending.isPresent(),
                        pendingClearances,
                        missions.all(officer),
                        officer),
                successor(directive, officer),
                directives.supersededBy(id, officer),
                files.listed("directives", id.toString(), officer),
                histories.of(id, page.words(), officer),
                evidence.stream()
                        .flatMap(each -> each.notesOf(id, page.words().locale(), officer).stream())
                        .toList());
    }

    /// What took the place of a directive, as far as the reader may know.
    public Optional<DirectiveLink> successor(Directive directive, Officer officer) {
        if (!(directive instanceof Directive.Ended ended)) {
            return Optional.empty();
        }
        return ended.successor()
                .filter(next -> directives.exists(next, officer))
                .map(next -> directives.directive(next.toString(), officer))
                .flatMap(next ->
                        next.reference().map(reference -> new DirectiveLink(next.id(), reference)));
    }

    /// What stands in the address of a directive.
    public static String key(Directive directive) {
        return directive
                .reference()
                .map(reference -> Reference.parse(reference).inAddress())
                .orElse(directive.id().toString());
    }

    private static VersionLine line(
            Version version, List<Version> versions, Map<UUID, String> names) {
        return VersionLine.of(version, versions, names.getOrDefault(version.writtenBy(), "–"));
    }

    private static List<Point> changed(Version amendment) {
        return amendment.points().stream()
                .filter(point -> point.wordedIn() == amendment.number())
                .toList();
    }

    private static Set<UUID> people(
            Directive directive, List<Version> versions, List<Tasking> given) {
        var people = new HashSet<UUID>();
        people.add(directive.core().drafter());
        versions.forEach(version -> people.add(version.writtenBy()));
        given.forEach(tasking -> tasking.officer().ifPresent(people::add));
        return people;
    }

    private List<TaskingLine> taskingLines(
            UUID id, List<Tasking> given, Map<UUID, String> names, Page page, Officer officer) {
        var network = missions.network(officer);
        var due = taskings.dueOf(id, officer);
        var today = LocalDate.ofInstant(page.now(), ZoneOffset.UTC);
        return given.stream()
                .map(tasking -> {
                    var mission = network.office(tasking.mission());
                    var next =
                            Optional.ofNullable(due.get(tasking.id()))
                                    .filter(day -> tasking.state().isOpen());
                    return new TaskingLine(
                            tasking.id(),
                            mission.map(Office::code).map(Object::toString).orElse("–"),
                            mission.map(office -> office.name(page.words().locale())).orElse("–"),
                            HostNames.of(tasking.host(), page.words()),
                            tasking.state(),
                            next,
                            next.filter(today::isAfter).isPresent(),
                            tasking.officer().map(by -> names.getOrDefault(by, "–")).orElse(""));
                })
                .toList();
    }
}
