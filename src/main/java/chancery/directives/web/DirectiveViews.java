package chancery.directives.web;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.directives.Directive;
import chancery.directives.Directives;
import chancery.directives.Translations;
import chancery.directives.cautions.Cautions;
import chancery.directives.taskings.Taskings;
import chancery.directives.wording.PointEvidence;
import chancery.directives.wording.Version;
import chancery.files.Files;
import chancery.kernel.Reference;
import chancery.missions.Missions;
import chancery.web.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Gathers what the page of a directive shows.
@Component
public class DirectiveViews {

    private final Directives directives;
    private final Taskings taskings;
    private final TaskingLines lines;
    private final Cautions cautions;
    private final Translations translations;
    private final Files files;
    private final Missions missions;
    private final Histories histories;
    private final List<PointEvidence> evidence;

    DirectiveViews(
            Directives directives,
            Taskings taskings,
            TaskingLines lines,
            Cautions cautions,
            Translations translations,
            Files files,
            Missions missions,
            Histories histories,
            List<PointEvidence> evidence) {
        this.directives = directives;
        this.taskings = taskings;
        this.lines = lines;
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
        var names = histories.namesOf(PeopleNamed.of(directive, versions, given), officer);
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
                pending.map(version -> PointLine.of(version.worded(), scopes, List.of()))
                        .orElse(List.of()),
                pendingClearances,
                VersionLine.of(versions, names),
                directives.clearances(directive, officer),
                lines.of(id, given, names, page, officer),
                OpenSteps.of(
                        directive,
                        pending.isPresent(),
                        pendingClearances,
                        missions.all(officer),
                        officer),
                Successors.of(directive, directives, officer),
                directives.supersededBy(id, officer),
                files.listed("directives", id.toString(), officer),
                histories.of(id, page.words(), officer),
                evidence.stream()
                        .flatMap(each -> each.notesOf(id, page.words().locale(), officer).stream())
                        .toList());
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
}
