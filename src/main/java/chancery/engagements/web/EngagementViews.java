package chancery.engagements.web;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.taskings.InboxItem;
import chancery.directives.taskings.Taskings;
import chancery.engagements.Engagement;
import chancery.engagements.Engagements;
import chancery.engagements.Filed;
import chancery.engagements.approaches.ApproachStep;
import chancery.engagements.approaches.Clash;
import chancery.engagements.commitments.Commitments;
import chancery.engagements.web.recording.LikelyTasking;
import chancery.files.Files;
import chancery.kernel.NotFound;
import chancery.missions.Missions;
import chancery.missions.places.HostNames;
import chancery.stakeholders.Stakeholders;
import chancery.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Gathers what the page of an engagement shows.
@Component
class EngagementViews {

    private final Engagements engagements;
    private final Commitments commitments;
    private final Taskings taskings;
    private final Directives directives;
    private final Files files;
    private final Missions missions;
    private final Stakeholders stakeholders;
    private final LikelyTasking likely;
    private final Histories histories;

    EngagementViews(
            Engagements engagements,
            Commitments commitments,
            Taskings taskings,
            Directives directives,
            Files files,
            Missions missions,
            Stakeholders stakeholders,
            LikelyTasking likely,
            Histories histories) {
        this.engagements = engagements;
        this.commitments = commitments;
        this.taskings = taskings;
        this.directives = directives;
        this.files = files;
        this.missions = missions;
        this.stakeholders = stakeholders;
        this.likely = likely;
        this.histories = histories;
    }

    EngagementView of(UUID id, Page page, Officer officer) {
        var engagement = engagements.engagement(id, officer);
        var mission = missions.office(engagement.mission(), officer);
        var versions = engagements.versionsOf(id, officer);
        var meeting = versions.stream().map(Filed::meeting).reduce((earlier, later) -> later);
        var today = LocalDate.ofInstant(page.now(), mission.zone());
        var targets = engagements.targetsOf(id, officer);
        boolean works = officer.worksAt(mission.id());
        var spoken = new SpokenPoints(taskings, directives, officer);
        return new EngagementView(
                engagement,
                mission,
                HostNames.of(engagement.host(), page.words()),
                targets.stream().map(target -> inWords(target, today, officer)).toList(),
                clashes(engagement, targets, officer),
                engagements.stepsOf(id, officer),
                works ? ApproachStep.openIn(engagement.stage()) : List.of(),
                works ? waiting(engagement, officer) : List.of(),
                works,
                meeting,
                meeting.map(held -> held.deliveries().stream().map(spoken::passed).toList())
                        .orElse(List.of()),
                VersionLine.of(versions, spoken, page.words()),
                commitments.ofEngagement(id, officer),
                files.listed("engagements", id.toString(), officer),
                histories.of(id, page.words(), officer),
                today);
    }

    private String inWords(UUID office, LocalDate day, Officer officer) {
        try {
            var title = stakeholders.office(office, officer).title();
            return stakeholders
                    .holderOn(office, day, officer)
                    .map(holder -> title + ", " + holder.name())
                    .orElse(title);
        } catch (NotFound closed) {
            return "–";
        }
    }

    private List<Clash> clashes(Engagement engagement, List<UUID> targets, Officer officer) {
        return engagement
                .planned()
                .filter(at -> engagement.stage().isPlanned())
                .map(at -> engagements.clashes(targets, at, Optional.of(engagement.id()), officer))
                .orElse(List.of());
    }

    private List<InboxItem> waiting(Engagement engagement, Officer officer) {
        return ApproachStep.HOLD.isAllowedIn(engagement.stage())
                ? likely.waitingFor(engagement.mission(), engagement.host(), officer)
                : List.of();
    }
}
