package chancery.directives.web.taskings;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.Directives;
import chancery.directives.Translations;
import chancery.directives.cautions.Cautions;
import chancery.directives.taskings.Inboxes;
import chancery.directives.taskings.MissionOfficers;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.directives.web.DirectiveViews;
import chancery.directives.web.PointLine;
import chancery.directives.web.ScopeWords;
import chancery.directives.web.Successors;
import chancery.missions.Missions;
import chancery.missions.places.HostNames;
import chancery.web.Page;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers what the page of a tasking shows.
@Component
class TaskingViews {

    private final Taskings taskings;
    private final Inboxes inboxes;
    private final Cautions cautions;
    private final Translations translations;
    private final Directives directives;
    private final Missions missions;
    private final Colleagues colleagues;
    private final Histories histories;

    TaskingViews(
            Taskings taskings,
            Inboxes inboxes,
            Cautions cautions,
            Translations translations,
            Directives directives,
            Missions missions,
            Colleagues colleagues,
            Histories histories) {
        this.taskings = taskings;
        this.inboxes = inboxes;
        this.cautions = cautions;
        this.translations = translations;
        this.directives = directives;
        this.missions = missions;
        this.colleagues = colleagues;
        this.histories = histories;
    }

    TaskingView of(UUID id, Page page, Officer officer) {
        var tasking = taskings.tasking(id, officer);
        var directive = directives.directive(tasking.directive().toString(), officer);
        var scopes = new ScopeWords(missions.gazetteer(officer), page.words());
        var cautioned = cautions.of(id, officer);
        var unread = inboxes.unacknowledged(tasking, officer);
        var open = open(tasking, unread.isPresent(), officer);
        return new TaskingView(
                tasking,
                directive,
                Successors.of(directive, directives, officer),
                DirectiveViews.key(directive),
                missions.office(tasking.mission(), officer),
                HostNames.of(tasking.host(), page.words()),
                tasking.officer().map(by -> name(by, officer)).orElse(""),
                PointLine.of(
                        taskings.pointsOf(tasking, officer),
                        scopes,
                        cautioned,
                        translations.of(tasking.directive(), officer)),
                taskings.roundsOf(id, officer),
                taskings.stepsOf(id, officer),
                cautioned,
                open.stream().filter(step -> !step.needsText()).toList(),
                open.stream().filter(StepKind::needsText).toList(),
                colleagues.officersOf(tasking, page, officer),
                unread,
                cautioned.stream()
                        .filter(caution ->
                                caution.waits() && Cautions.answers(officer, caution.legal()))
                        .toList(),
                MissionOfficers.speaksFor(tasking.mission(), officer) && tasking.state().isOpen(),
                histories.of(id, page.words(), officer));
    }

    private String name(UUID by, Officer officer) {
        return histories.namesOf(Set.of(by), officer).getOrDefault(by, "–");
    }

    /// The steps open now to this officer.
    ///
    /// @param unread whether an amendment waits to be acknowledged
    private static List<StepKind> open(Tasking tasking, boolean unread, Officer officer) {
        boolean works = MissionOfficers.speaksFor(tasking.mission(), officer);
        return Stream.of(StepKind.values())
                .filter(step -> step.isAllowedIn(tasking.state()))
                .filter(step -> unread || step != StepKind.ACKNOWLEDGE_AMENDMENT)
                .filter(step ->
                        switch (step.by()) {
                            case MISSION -> works;
                            case HEADQUARTERS -> officer.is(Role.DESK);
                            case RECORD -> false;
                        })
                .toList();
    }
}
