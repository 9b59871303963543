package chancery.engagements.web;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.taskings.InboxItem;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.engagements.ApproachStep;
import chancery.engagements.Clash;
import chancery.engagements.Engagement;
import chancery.engagements.Engagements;
import chancery.engagements.Filed;
import chancery.engagements.commitments.Commitments;
import chancery.engagements.exchange.PointDelivery;
import chancery.engagements.web.recording.Change;
import chancery.engagements.web.recording.Settings;
import chancery.files.Files;
import chancery.kernel.NotFound;
import chancery.missions.Missions;
import chancery.missions.places.HostNames;
import chancery.stakeholders.Stakeholders;
import chancery.web.Markdown;
import chancery.web.Page;
import chancery.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final Settings settings;
    private final Histories histories;

    EngagementViews(
            Engagements engagements,
            Commitments commitments,
            Taskings taskings,
            Directives directives,
            Files files,
            Missions missions,
            Stakeholders stakeholders,
            Settings settings,
            Histories histories) {
        this.engagements = engagements;
        this.commitments = commitments;
        this.taskings = taskings;
        this.directives = directives;
        this.files = files;
        this.missions = missions;
        this.stakeholders = stakeholders;
        this.settings = settings;
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
        var spoken = new Spoken(officer);
        return new EngagementView(
                engagement,
                mission,
                HostNames.of(engagement.host(), page.words()),
                targets.stream().map(target -> inWords(target, today, officer)).toList(),
                clashes(engagement, targets, officer),
                engagements.stepsOf(id, officer),
                works ? open(engagement) : List.of(),
                works ? waiting(engagement, officer) : List.of(),
                works,
                meeting,
                meeting.map(held -> held.deliveries().stream().map(spoken::passed).toList())
                        .orElse(List.of()),
                lines(versions, spoken, page.words()),
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

    private static List<ApproachStep> open(Engagement engagement) {
        return Stream.of(ApproachStep.values())
                .filter(step -> step != ApproachStep.HOLD)
                .filter(step -> step.isAllowedIn(engagement.stage()))
                .toList();
    }

    private List<InboxItem> waiting(Engagement engagement, Officer officer) {
        return ApproachStep.HOLD.isAllowedIn(engagement.stage())
                ? settings.waitingFor(engagement.mission(), engagement.host(), officer)
                : List.of();
    }

    private static List<VersionLine> lines(List<Filed> versions, Spoken spoken, Words words) {
        versions.forEach(filed -> filed.meeting().deliveries().forEach(spoken::passed));
        var lines = new ArrayList<VersionLine>();
        for (int i = 0; i < versions.size(); i++) {
            var changes =
                    i == 0
                            ? List.<Change>of()
                            : Change.between(
                                    versions.get(i - 1), versions.get(i), spoken.references, words);
            lines.addFirst(new VersionLine(versions.get(i), changes));
        }
        return lines;
    }

    /// Looks up what was spoken of, each directive once.
    private final class Spoken {

        private final Officer officer;
        private final Map<UUID, Optional<Tasking>> known = new HashMap<>();
        private final Map<UUID, List<Version>> wordings = new HashMap<>();
        private final Map<UUID, String> references = new HashMap<>();

        Spoken(Officer officer) {
            this.officer = officer;
        }

        PassedPoint passed(PointDelivery point) {
            var tasking = known.computeIfAbsent(point.tasking(), this::find);
            var reference =
                    references.computeIfAbsent(
                            point.tasking(),
                            id ->
                                    tasking.map(open -> taskings.referenceOf(open, officer))
                                            .orElse(""));
            return new PassedPoint(
                    point, reference, tasking.map(open -> html(open, point)).orElse(""));
        }

        private Optional<Tasking> find(UUID id) {
            try {
                return Optional.of(taskings.tasking(id, officer));
            } catch (NotFound closed) {
                return Optional.empty();
            }
        }

        private String html(Tasking tasking, PointDelivery point) {
            return wordings
                    .computeIfAbsent(tasking.directive(), id -> directives.versions(id, officer))
                    .stream()
                    .filter(version -> version.number() == point.wording())
                    .flatMap(version -> version.point(point.number()).stream())
                    .map(Point::text)
                    .map(Markdown::html)
                    .findFirst()
                    .orElse("");
        }
    }
}
