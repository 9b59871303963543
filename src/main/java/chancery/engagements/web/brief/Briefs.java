package chancery.engagements.web.brief;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.Translations;
import chancery.directives.taskings.Caution;
import chancery.directives.taskings.Cautions;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.directives.wording.CourtesyTranslation;
import chancery.directives.wording.Point;
import chancery.directives.wording.PointEvidence;
import chancery.directives.wording.PointNote;
import chancery.engagements.Counterpart;
import chancery.engagements.EngagementFilter;
import chancery.engagements.EngagementListed;
import chancery.engagements.Engagements;
import chancery.engagements.Filed;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.commitments.Commitment;
import chancery.engagements.commitments.Commitments;
import chancery.engagements.exchange.AnswerElsewhere;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.web.recording.Offered;
import chancery.engagements.web.recording.OfferedGroup.Why;
import chancery.engagements.web.recording.Offering;
import chancery.engagements.web.recording.Setting;
import chancery.engagements.web.recording.Settings;
import chancery.missions.places.HostNames;
import chancery.web.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the brief for a call together.
@Component
class Briefs {

    private static final int MOST_MEETINGS = 20;

    private final Taskings taskings;
    private final Cautions cautions;
    private final Translations translations;
    private final Directives directives;
    private final Engagements engagements;
    private final Commitments commitments;
    private final Settings settings;
    private final Offering offering;
    private final List<PointEvidence> evidence;

    Briefs(
            Taskings taskings,
            Cautions cautions,
            Translations translations,
            Directives directives,
            Engagements engagements,
            Commitments commitments,
            Settings settings,
            Offering offering,
            List<PointEvidence> evidence) {
        this.taskings = taskings;
        this.cautions = cautions;
        this.translations = translations;
        this.directives = directives;
        this.engagements = engagements;
        this.commitments = commitments;
        this.settings = settings;
        this.offering = offering;
        this.evidence = List.copyOf(evidence);
    }

    Brief of(UUID id, Page page, Officer officer) {
        var tasking = taskings.tasking(id, officer);
        var setting = settings.ofTasking(tasking, officer);
        var today = LocalDate.ofInstant(page.now(), setting.mission().zone());
        var open = commitments.openWith(tasking.host(), officer);
        return new Brief(
                tasking,
                directives.directive(tasking.directive().toString(), officer),
                setting.reference(),
                setting.mission(),
                HostNames.of(tasking.host(), page.words()),
                lines(tasking, setting, page, officer),
                people(setting, today, officer),
                engagements.partnersWith(tasking.host(), officer),
                promisedBy(Side.THEIRS, open),
                promisedBy(Side.OURS, open),
                today);
    }

    private static List<Commitment> promisedBy(Side side, List<Commitment> open) {
        return open.stream().filter(commitment -> commitment.side() == side).toList();
    }

    private List<Brief.Line> lines(Tasking tasking, Setting setting, Page page, Officer officer) {
        var last = lastHere(tasking, setting, officer);
        var elsewhere =
                engagements.answersTo(tasking.directive(), officer).stream()
                        .filter(answer -> !answer.host().equals(tasking.host()))
                        .collect(groupingBy(AnswerElsewhere::point));
        var cautioned =
                cautions.of(tasking.id(), officer).stream().collect(groupingBy(Caution::point));
        var translated = translations.of(tasking.directive(), officer);
        var noted =
                evidence.stream()
                        .flatMap(each ->
                                each
                                        .notesOf(
                                                tasking.directive(), page.words().locale(), officer)
                                        .stream())
                        .collect(groupingBy(PointNote::point));
        return taskings.pointsOf(tasking, officer).stream()
                .filter(point -> !point.withdrawn())
                .map(point ->
                        line(
                                point,
                                Optional.ofNullable(last.get(point.number())),
                                elsewhere.getOrDefault(point.number(), List.of()),
                                cautioned.getOrDefault(point.number(), List.of()),
                                translated.getOrDefault(point.number(), List.of()),
                                noted.getOrDefault(point.number(), List.of())))
                .toList();
    }

    private static Brief.Line line(
            Point point,
            Optional<Brief.Last> last,
            List<AnswerElsewhere> elsewhere,
            List<Caution> cautions,
            List<CourtesyTranslation> translations,
            List<PointNote> notes) {
        Map<HostResponse, Long> counts =
                elsewhere.stream()
                        .collect(groupingBy(AnswerElsewhere::response, TreeMap::new, counting()));
        return new Brief.Line(point, last, elsewhere, counts, cautions, translations, notes);
    }

    /// What passed on each point the last time it came up with this host.
    private Map<Integer, Brief.Last> lastHere(Tasking tasking, Setting setting, Officer officer) {
        var filter =
                new EngagementFilter(
                        Optional.of(setting.mission().code()),
                        Optional.of(tasking.host()),
                        Optional.empty(),
                        Optional.of(tasking.directive()),
                        Optional.empty(),
                        "");
        var last = new HashMap<Integer, Brief.Last>();
        engagements.list(filter, officer).stream()
                .limit(MOST_MEETINGS)
                .map(EngagementListed::id)
                .forEach(id -> note(id, engagements.versionsOf(id, officer), tasking, last));
        return last;
    }

    private static void note(
            UUID engagement, List<Filed> versions, Tasking tasking, Map<Integer, Brief.Last> last) {
        if (versions.isEmpty()) {
            return;
        }
        var meeting = versions.getLast().meeting();
        var who =
                meeting.counterparts().stream()
                        .map(Counterpart::title)
                        .collect(Collectors.joining("; "));
        meeting.deliveries().stream()
                .filter(point -> point.tasking().equals(tasking.id()))
                .forEach(point ->
                        last.putIfAbsent(
                                point.number(),
                                new Brief.Last(engagement, meeting.day(), who, point.exchange())));
    }

    /// The offices that are likely, without all the others; all when no other is known.
    private List<Brief.Person> people(Setting setting, LocalDate today, Officer officer) {
        var groups = offering.of(setting, today, Map.of(), officer);
        return groups.stream()
                .filter(group -> group.why() != Why.OTHER || groups.size() == 1)
                .flatMap(group -> group.offices().stream())
                .map(office -> person(office, setting, officer))
                .toList();
    }

    private Brief.Person person(Offered office, Setting setting, Officer officer) {
        var there = office.interlocutor();
        return new Brief.Person(
                office,
                there.holder()
                        .flatMap(holder ->
                                setting.tasking()
                                        .map(tasking ->
                                                List.copyOf(
                                                        engagements.notHeardBy(
                                                                holder.id(),
                                                                there.office().id(),
                                                                tasking,
                                                                officer))))
                        .orElse(List.of()));
    }
}
