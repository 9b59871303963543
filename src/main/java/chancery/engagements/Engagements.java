package chancery.engagements;

import static java.util.stream.Collectors.toMap;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.database.Reader;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.directives.wording.Point;
import chancery.engagements.FilingRule.Asked;
import chancery.engagements.FilingRule.Known;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.commitments.Commitments;
import chancery.engagements.commitments.Promise;
import chancery.engagements.exchange.AnswerElsewhere;
import chancery.engagements.exchange.PointDelivery;
import chancery.engagements.joint.JointContact;
import chancery.engagements.joint.Partner;
import chancery.engagements.store.EngagementStore;
import chancery.engagements.store.JointStore;
import chancery.engagements.store.MeetingStore;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.Fault;
import chancery.kernel.Ids;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.Office;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to engagements: asked for, held, filed point by point, corrected; and what was
/// promised. It is longer than most because it is the whole life of an approach in the order in
/// which it happens.
@Service
@Transactional
public class Engagements {

    private static final String MISSION_ONLY = "engagements.refusal.mission";

    private final EngagementStore store;
    private final MeetingStore meetings;
    private final Commitments commitments;
    private final JointStore joint;
    private final Taskings taskings;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Engagements(
            EngagementStore store,
            MeetingStore meetings,
            Commitments commitments,
            JointStore joint,
            Taskings taskings,
            Missions missions,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.commitments = commitments;
        this.joint = joint;
        this.taskings = taskings;
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Engagement engagement(UUID id, Reader reader) {
        return store.get(id, reader);
    }

    /// Engagements the reader may see, newest first.
    @Transactional(readOnly = true)
    public List<EngagementListed> list(EngagementFilter filter, Reader reader) {
        return store.list(filter, reader);
    }

    /// Every version of what happened, first to last; the last one counts.
    @Transactional(readOnly = true)
    public List<Filed> versionsOf(UUID engagement, Reader reader) {
        return meetings.versionsOf(engagement, reader);
    }

    /// How the approach came where it is.
    @Transactional(readOnly = true)
    public List<Moved> stepsOf(UUID engagement, Reader reader) {
        return store.stepsOf(engagement, reader);
    }

    /// The host offices an approach is for.
    @Transactional(readOnly = true)
    public List<UUID> targetsOf(UUID engagement, Reader reader) {
        return store.targetsOf(engagement, reader);
    }

    /// Asks for a meeting; what else is planned with the same counterparts is told by [#clashes].
    public Engagement ask(Approach approach, Officer officer) {
        var mission = missionOf(approach.mission().text(), officer);
        officer.requireWorksAt(mission.id(), MISSION_ONLY);
        requireAccredited(mission, approach.host(), officer);
        if (approach.targets().isEmpty()) {
            throw BadInput.of("interlocutors", "engagements.fault.nobody-asked");
        }
        var engagement =
                new Engagement(
                        ids.next(),
                        mission.id(),
                        approach.host(),
                        ApproachStage.ASKED,
                        approach.subject(),
                        approach.mode(),
                        approach.planned(),
                        Optional.empty(),
                        0,
                        1,
                        labelOf(mission, officer));
        store.add(engagement, approach.targets(), clock.instant(), officer);
        noteMove(engagement, ApproachStep.ASK, Side.OURS, "", approach.planned(), officer);
        return engagement;
    }

    /// Moves an approach: granted, refused, postponed, cancelled, by them or by us, and why.
    public Engagement move(
            UUID id,
            Optional<Long> expected,
            ApproachStep step,
            Side side,
            String text,
            Optional<Instant> planned,
            Officer officer) {
        var engagement = store.lock(id, expected, officer);
        officer.requireWorksAt(engagement.mission(), MISSION_ONLY);
        if (step == ApproachStep.HOLD) {
            throw BadInput.of("step", "engagements.fault.file-to-hold");
        }
        var after =
                engagement
                        .after(step, planned)
                        .orElseThrow(() ->
                                BadInput.of(
                                        "step", "engagements.fault.not-now", engagement.stage()));
        store.save(after, officer);
        noteMove(after, step, side, text, planned, officer);
        return after;
    }

    private void noteMove(
            Engagement engagement,
            ApproachStep step,
            Side side,
            String text,
            Optional<Instant> planned,
            Officer officer) {
        var now = clock.instant();
        store.addStep(
                engagement,
                new Moved(ids.next(), step, side, text, planned, officer.name(), now),
                officer);
        journal.record(
                new EngagementEntry.ApproachMoved(engagement.id(), step, officer.id(), now),
                engagement.label());
    }

    /// Other approaches planned to the same counterparts within a week.
    @Transactional(readOnly = true)
    public List<Clash> clashes(
            List<UUID> targets, Instant planned, Optional<UUID> except, Reader reader) {
        return store.clashes(targets, planned, except, reader);
    }

    /// Files a meeting that was held without having been asked for here.
    public Engagement file(Filing filing, Officer officer) {
        var mission = missionOf(filing.mission().text(), officer);
        officer.requireWorksAt(mission.id(), MISSION_ONLY);
        var day = filing.meeting().day();
        if (!missions.network(officer).isAccredited(mission.id(), filing.host(), day)) {
            throw notAccredited(mission, filing.host());
        }
        var engagement =
                new Engagement(
                        ids.next(),
                        mission.id(),
                        filing.host(),
                        ApproachStage.GRANTED,
                        filing.subject(),
                        filing.meeting().mode(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        1,
                        labelOf(mission, officer));
        store.add(engagement, List.of(), clock.instant(), officer);
        return recorded(engagement, filing, "", officer);
    }

    /// Files what came of an approach that was asked for.
    public Engagement hold(UUID id, Optional<Long> expected, Filing filing, Officer officer) {
        var engagement = store.lock(id, expected, officer);
        officer.requireWorksAt(engagement.mission(), MISSION_ONLY);
        if (!ApproachStep.HOLD.isAllowedIn(engagement.stage())) {
            throw BadInput.of("step", "engagements.fault.not-now", engagement.stage());
        }
        noteMove(engagement, ApproachStep.HOLD, Side.OURS, "", Optional.empty(), officer);
        return recorded(engagement, filing, "", officer);
    }

    /// Corrects what was filed: a new version with its reason; the earlier one stays and is shown
    /// beside it.
    public Engagement correct(
            UUID id, Optional<Long> expected, Filing filing, String reason, Officer officer) {
        var engagement = store.lock(id, expected, officer);
        officer.requireWorksAt(engagement.mission(), MISSION_ONLY);
        if (engagement.version() == 0) {
            throw BadInput.of("", "engagements.fault.not-filed");
        }
        if (reason.isBlank()) {
            throw BadInput.of("reason", "web.fault.missing");
        }
        return recorded(engagement, filing, reason, officer);
    }

    private Engagement recorded(Engagement before, Filing filing, String reason, Officer officer) {
        var now = clock.instant();
        var meeting = filing.meeting();
        var given = taskingsOf(meeting, before, officer);
        refuseFaults(meeting, filing.promises(), given.values(), now, officer);
        var after = before.recorded(meeting);
        var filed = new Filed(after.version(), meeting, reason, officer.id(), officer.name(), now);
        var digest =
                meetings.file(
                        after, filed, directivesOf(given), pointLabels(given, officer), officer);
        store.save(after, officer);
        filing.promises().forEach(promise -> commitments.add(promise, after, officer));
        // In one order everywhere, so that two filings never wait for each other in a circle.
        given.values().stream()
                .sorted(Comparator.comparing(Tasking::id))
                .forEach(tasking -> noteDelivered(tasking, meeting, officer));
        meetings.tellAnew(after.id(), officer);
        journal.record(
                new EngagementEntry.EngagementFiled(
                        after.id(),
                        after.version(),
                        List.copyOf(given.keySet()),
                        meeting.deliveries().size(),
                        digest,
                        officer.id(),
                        now),
                after.label());
        noteJoint(after, meeting, officer);
        return after;
    }

    private void noteJoint(Engagement engagement, Meeting meeting, Officer officer) {
        if (!meeting.partners().isEmpty()) {
            journal.record(
                    new EngagementEntry.JointApproachRecorded(
                            engagement.id(),
                            engagement.version(),
                            meeting.partners().stream().map(Partner::state).toList(),
                            officer.id(),
                            clock.instant()),
                    engagement.label());
        }
    }

    /// Who went along with us to a host, newest first.
    @Transactional(readOnly = true)
    public List<JointContact> partnersWith(CountryCode host, Reader reader) {
        return joint.with(host, reader);
    }

    private Map<UUID, Tasking> taskingsOf(Meeting meeting, Engagement engagement, Officer officer) {
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

    private void refuseFaults(
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
        List<Fault> faults = FilingRule.faultsOf(meeting, promises, new Known(asked, now));
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    private static Map<UUID, UUID> directivesOf(Map<UUID, Tasking> given) {
        return given.values().stream().collect(toMap(Tasking::id, Tasking::directive));
    }

    private Function<PointDelivery, Integer> pointLabels(
            Map<UUID, Tasking> given, Officer officer) {
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

    private void noteDelivered(Tasking tasking, Meeting meeting, Officer officer) {
        var counted =
                meeting.deliveries().stream()
                        .filter(point -> point.tasking().equals(tasking.id()))
                        .filter(point -> point.exchange().delivery().counts())
                        .findFirst();
        counted.ifPresent(point ->
                taskings.noteProgress(
                        tasking.id(), point.round(), StepKind.ENGAGE, meeting.heldAt(), officer));
    }

    /// How hosts answered the points of a directive, as far as the reader holds the points.
    @Transactional(readOnly = true)
    public List<AnswerElsewhere> answersTo(UUID directive, Reader reader) {
        return meetings.answersTo(directive, reader);
    }

    /// What passed on the points of a tasking so far, oldest first.
    @Transactional(readOnly = true)
    public List<PointDelivery> deliveriesOf(UUID tasking, Reader reader) {
        return meetings.ofTasking(tasking, reader);
    }

    /// The points of a tasking that the present holder of an office has not heard.
    @Transactional(readOnly = true)
    public Set<Integer> notHeardBy(UUID holder, UUID office, Tasking tasking, Reader reader) {
        var open = new TreeSet<Integer>();
        taskings.pointsOf(tasking, reader).stream()
                .filter(point -> !point.withdrawn() && point.kind().isOwed())
                .forEach(point -> open.add(point.number()));
        meetings.heardByHolder(tasking.id(), office, holder, reader).forEach(open::remove);
        return open;
    }

    /// Offices of a host that a mission spoke to, latest first; offered first when recording.
    @Transactional(readOnly = true)
    public List<UUID> recentCounterparts(UUID mission, CountryCode host, Reader reader) {
        return meetings.recentCounterparts(mission, host, reader);
    }

    private Office missionOf(String code, Officer officer) {
        return missions.office(OfficeCode.parse(code), officer);
    }

    private int labelOf(Office mission, Officer officer) {
        return labels.openTo(missions.headquarters(officer).id(), mission.id());
    }

    private void requireAccredited(Office mission, CountryCode host, Officer officer) {
        var today = LocalDate.ofInstant(clock.instant(), mission.zone());
        if (!missions.network(officer).mayAct(mission.id(), host, today)) {
            throw notAccredited(mission, host);
        }
    }

    private static BadInput notAccredited(Office mission, CountryCode host) {
        return BadInput.of(
                "host", "engagements.fault.not-accredited", mission.code().text(), host.text());
    }
}
