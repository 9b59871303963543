package chancery.directives.taskings;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.directives.store.DirectiveStore;
import chancery.directives.store.InboxStore;
import chancery.directives.store.TaskingStore;
import chancery.directives.store.VersionStore;
import chancery.directives.taskings.StepAnswer.NotNow;
import chancery.directives.taskings.StepAnswer.Taken;
import chancery.directives.wording.Point;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to taskings: what missions say about what they were asked, and what headquarters
/// answers.
@Service
@Transactional
public class Taskings {

    private static final String MISSION_ONLY = "directives.refusal.mission";
    private static final String DESK_ONLY = "directives.refusal.desk";

    private final TaskingStore store;
    private final InboxStore inbox;
    private final DirectiveStore directives;
    private final VersionStore versions;
    private final Missions missions;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Taskings(
            TaskingStore store,
            InboxStore inbox,
            DirectiveStore directives,
            VersionStore versions,
            Missions missions,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.inbox = inbox;
        this.directives = directives;
        this.versions = versions;
        this.missions = missions;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Tasking tasking(UUID id, Reader reader) {
        return store.get(id, reader);
    }

    /// The taskings of a directive that the reader may see.
    @Transactional(readOnly = true)
    public List<Tasking> ofDirective(UUID directive, Reader reader) {
        return store.ofDirective(directive, reader);
    }

    /// The tasking of a mission towards a host.
    @Transactional(readOnly = true)
    public Optional<Tasking> find(
            UUID directive, OfficeCode mission, CountryCode host, Reader reader) {
        var office = missions.office(mission, reader);
        return store.find(directive, office.id(), host, reader);
    }

    /// The points a tasking has, as the version in force words them; withdrawn ones are marked, not
    /// hidden.
    @Transactional(readOnly = true)
    public List<Point> pointsOf(Tasking tasking, Reader reader) {
        var given = store.pointsOf(tasking.id(), reader);
        return versions.inForce(tasking.directive(), reader).points().stream()
                .filter(point -> given.contains(point.number()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<TaskedRound> roundsOf(UUID tasking, Reader reader) {
        return store.roundsOf(tasking, reader);
    }

    /// Everything said about a tasking, oldest first.
    @Transactional(readOnly = true)
    public List<Step> stepsOf(UUID tasking, Reader reader) {
        return store.stepsOf(tasking, reader);
    }

    /// The cautions of one tasking, or of a whole directive.
    @Transactional(readOnly = true)
    public List<Caution> cautionsOf(UUID taskingOrDirective, Reader reader) {
        return store.cautions(taskingOrDirective, reader);
    }

    /// What waits at a mission, most urgent first.
    @Transactional(readOnly = true)
    public List<InboxItem> inboxOf(UUID mission, Reader reader) {
        return inbox.of(mission, reader);
    }

    /// The day on which each tasking of a directive next owes something; those that owe nothing are
    /// missing.
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> dueOf(UUID directive, Reader reader) {
        return inbox.dueOf(directive, reader);
    }

    /// What waits for headquarters' answer, oldest first.
    @Transactional(readOnly = true)
    public List<WaitingStep> waitingForHeadquarters(Reader reader) {
        return inbox.waitingForHeadquarters(reader);
    }

    /// A mission says something about its tasking, or headquarters answers.
    ///
    /// @param until with an extension: the day asked for or granted
    public StepAnswer say(
            UUID id,
            Optional<Long> expected,
            StepKind kind,
            String text,
            Optional<LocalDate> until,
            Officer officer) {
        var tasking = store.lock(id, expected, officer);
        requireTurn(kind, tasking, officer);
        if (kind.needsText() && text.isBlank()) {
            throw BadInput.of("text", "web.fault.missing");
        }
        if (kind == StepKind.REQUEST_EXTENSION && until.isEmpty()) {
            throw BadInput.of("until", "web.fault.missing");
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (until.filter(today::isAfter).isPresent()) {
            throw BadInput.of("until", "directives.fault.until-past", today);
        }
        return tasking.after(kind)
                .<StepAnswer>map(
                        after -> new Taken(kept(tasking, after, kind, text, until, officer)))
                .orElseGet(() -> new NotNow(tasking.state(), kind));
    }

    private Tasking kept(
            Tasking before,
            Tasking after,
            StepKind kind,
            String text,
            Optional<LocalDate> until,
            Officer officer) {
        var asked = lastQuestion(before, officer);
        var granted =
                kind == StepKind.GRANT && before.state() == TaskingState.EXTENSION_REQUESTED
                        ? until.or(() -> asked.flatMap(Step::until))
                        : until;
        var step =
                new Step(
                        ids.next(),
                        before.id(),
                        kind,
                        text,
                        granted,
                        kind.by() == StepKind.By.HEADQUARTERS
                                ? asked.map(Step::id)
                                : Optional.empty(),
                        officer.id(),
                        officer.name(),
                        clock.instant());
        store.addStep(step, before.label(), Optional.empty(), officer);
        store.save(after, officer);
        if (kind == StepKind.GRANT && before.state() == TaskingState.EXTENSION_REQUESTED) {
            granted.ifPresent(day -> extendNextRound(before.id(), day, officer));
        }
        journal.record(
                new TaskingEntry.TaskingStep(
                        before.id(), step.id(), kind, officer.id(), step.saidAt()),
                before.label());
        return after;
    }

    private Optional<Step> lastQuestion(Tasking tasking, Officer officer) {
        return tasking.state().waitsForHeadquarters() || tasking.state() == TaskingState.DECLINED
                ? store.stepsOf(tasking.id(), officer).stream()
                        .filter(step -> step.kind().leadsTo() == tasking.state())
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    private void extendNextRound(UUID tasking, LocalDate until, Officer officer) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        store.roundsOf(tasking, officer).stream()
                .filter(round -> !round.reportBy().isBefore(today))
                .findFirst()
                .ifPresent(round -> store.extend(tasking, round.number(), until, officer));
    }

    /// The record itself notes that something was delivered or reported; nothing happens when it
    /// does not apply.
    public void note(UUID id, StepKind kind, Officer officer) {
        if (kind.by() != StepKind.By.RECORD) {
            throw new IllegalArgumentException("the record does not say " + kind);
        }
        var tasking = store.lock(id, Optional.empty(), officer);
        tasking.after(kind)
                .filter(after -> after.state() != tasking.state())
                .ifPresent(after -> {
                    store.save(after, officer);
                    var step = ids.next();
                    journal.record(
                            new TaskingEntry.TaskingStep(
                                    id, step, kind, officer.id(), clock.instant()),
                            tasking.label());
                });
    }

    /// Notes that points of a round were delivered, or the round reported; the first time counts.
    ///
    /// @param round empty under a standing instruction
    public void noteProgress(
            UUID id, Optional<Integer> round, StepKind kind, Instant when, Officer officer) {
        var tasking = store.get(id, officer);
        round.ifPresent(number ->
                store.noteProgress(tasking, number, kind == StepKind.REPORT, when, officer));
        note(id, kind, officer);
    }

    /// The round that something said on a day counts for: the first whose report is not yet due,
    /// else the last.
    @Transactional(readOnly = true)
    public Optional<TaskedRound> roundOn(UUID tasking, LocalDate day, Reader reader) {
        var rounds = store.roundsOf(tasking, reader);
        return rounds.stream()
                .filter(round -> !round.reportBy().isBefore(day))
                .findFirst()
                .or(() -> rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast()));
    }

    /// Under which label each point of a directive in force may be read, by its number.
    @Transactional(readOnly = true)
    public Map<Integer, Integer> pointLabels(UUID directive, Reader reader) {
        return versions.pointLabels(directive, reader);
    }

    /// Gives a tasking to an officer of the mission.
    public Tasking assign(UUID id, Optional<Long> expected, UUID assigned, Officer officer) {
        var tasking = store.lock(id, expected, officer);
        requireMission(tasking, officer);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean holdsSeat =
                missions.holdingsOf(tasking.mission(), officer).stream()
                        .anyMatch(held ->
                                held.officer().equals(assigned) && held.period().includes(today));
        if (!holdsSeat) {
            throw BadInput.of("officer", "directives.fault.not-of-mission");
        }
        var after = tasking.assignedTo(assigned);
        store.save(after, officer);
        journal.record(
                new TaskingEntry.TaskingAssigned(id, assigned, officer.id(), clock.instant()),
                tasking.label());
        return after;
    }

    /// A mission advises against a point; headquarters sees it, and a legal ground is shown to a
    /// legal role too.
    public Caution caution(
            UUID id,
            int point,
            Caution.Ground ground,
            String text,
            boolean legal,
            Officer officer) {
        var tasking = store.get(id, officer);
        requireMission(tasking, officer);
        if (!store.pointsOf(id, officer).contains(point)) {
            throw BadInput.of("number", "directives.fault.point-not-yours", point);
        }
        var caution =
                new Caution(
                        ids.next(),
                        id,
                        point,
                        ground,
                        text,
                        legal || ground == Caution.Ground.HOST_LAW,
                        officer.name(),
                        clock.instant());
        store.addCaution(caution, tasking.label(), officer.id(), officer);
        journal.record(
                new TaskingEntry.PointCautioned(
                        id, point, ground, caution.legal(), officer.id(), caution.saidAt()),
                tasking.label());
        return caution;
    }

    private void requireTurn(StepKind kind, Tasking tasking, Officer officer) {
        switch (kind.by()) {
            case MISSION -> requireMission(tasking, officer);
            case HEADQUARTERS -> officer.seatAs(Role.DESK, DESK_ONLY);
            case RECORD -> throw new NotAllowed("directives.refusal.record");
        }
    }

    private static void requireMission(Tasking tasking, Officer officer) {
        boolean works =
                officer.seats().stream()
                        .anyMatch(seat ->
                                seat.reads().contains(tasking.mission())
                                        && (seat.roles().contains(Role.OFFICER)
                                                || seat.roles().contains(Role.RELEASER))
                                        && !seat.roles().contains(Role.DESK));
        if (!works) {
            throw new NotAllowed(MISSION_ONLY);
        }
    }

    /// Which directives a mission was given, by id, with their references; for engagements and
    /// reports.
    @Transactional(readOnly = true)
    public String referenceOf(Tasking tasking, Reader reader) {
        return directives.get(tasking.directive(), reader).reference().orElse("");
    }
}
