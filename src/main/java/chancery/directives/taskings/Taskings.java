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
import chancery.directives.taskings.StepKind.By;
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
/// answers. It is longer than most because every step between the two is taken here.
@Service
@Transactional
public class Taskings {

    private static final Optional<Step> NONE = Optional.empty();
    private static final String DESK_ONLY = "directives.refusal.desk";

    private final TaskingStore store;
    private final RoundsOwed rounds;
    private final InboxStore inbox;
    private final DirectiveStore directives;
    private final VersionStore versions;
    private final Missions missions;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Taskings(
            TaskingStore store,
            RoundsOwed rounds,
            InboxStore inbox,
            DirectiveStore directives,
            VersionStore versions,
            Missions missions,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.rounds = rounds;
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

    /// The same where the reader may not be allowed to see it.
    @Transactional(readOnly = true)
    public Optional<Tasking> findById(UUID id, Reader reader) {
        return store.findById(id, reader);
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
        return rounds.of(tasking, reader);
    }

    /// The rounds of a directive as planned, over all missions that the reader may see.
    @Transactional(readOnly = true)
    public List<RoundDays> roundsOfDirective(UUID directive, Reader reader) {
        return rounds.ofDirective(directive, reader);
    }

    /// The version in force, if it changed points of the mission that has not acknowledged it.
    @Transactional(readOnly = true)
    public Optional<Integer> unacknowledged(Tasking tasking, Reader reader) {
        return tasking.state() == TaskingState.SENT || tasking.state() == TaskingState.CLOSED
                ? Optional.empty()
                : inbox.unacknowledged(tasking.id(), reader);
    }

    /// Everything said about a tasking, oldest first.
    @Transactional(readOnly = true)
    public List<Step> stepsOf(UUID tasking, Reader reader) {
        return store.stepsOf(tasking, reader);
    }

    /// What waits at a mission, most urgent first.
    @Transactional(readOnly = true)
    public List<InboxItem> inboxOf(UUID mission, Reader reader) {
        var zone = missions.office(mission, reader).zone();
        return inbox.of(mission, LocalDate.ofInstant(clock.instant(), zone), reader);
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

    /// Says something that needs neither day nor round.
    public StepAnswer say(
            UUID id,
            Optional<Long> expected,
            StepKind kind,
            String text,
            Optional<LocalDate> until,
            Officer officer) {
        return say(id, expected, new Word(kind, text, until, Optional.empty()), officer);
    }

    /// A mission says something about its tasking, or headquarters answers.
    public StepAnswer say(UUID id, Optional<Long> expected, Word said, Officer officer) {
        var tasking = store.lock(id, expected, officer);
        var word = whole(said, tasking, officer);
        requireTurn(word.kind(), tasking, officer);
        if (!word.kind().isAllowedIn(tasking.state())) {
            return new NotNow(tasking.state(), word.kind());
        }
        requireComplete(word, tasking, officer);
        return tasking.after(word.kind(), rounds.worked(id, officer))
                .<StepAnswer>map(after -> new Taken(kept(tasking, after, word, officer)))
                .orElseGet(() -> new NotNow(tasking.state(), word.kind()));
    }

    /// Excused from the only round that was still owed is excused from all; an answer speaks of the
    /// day and round that were asked for, unless it names others.
    private Word whole(Word word, Tasking tasking, Officer officer) {
        var asked = word.kind().by() == By.HEADQUARTERS ? lastQuestion(tasking, officer) : NONE;
        boolean bounded = word.kind() == StepKind.EXCUSE_ROUND;
        var round = bounded ? word.round().or(() -> asked.flatMap(Step::round)) : word.round();
        boolean all = bounded && rounds.isLastOwed(tasking.id(), round, officer);
        return new Word(all ? StepKind.EXCUSE : word.kind(), word.text(), word.until(), round);
    }

    private void requireComplete(Word word, Tasking tasking, Officer officer) {
        if (word.kind().needsText() && word.text().isBlank()) {
            throw BadInput.of("text", "web.fault.missing");
        }
        if (word.kind() == StepKind.REQUEST_EXTENSION && word.until().isEmpty()) {
            throw BadInput.of("until", "web.fault.missing");
        }
        if (word.kind() == StepKind.REQUEST_EXTENSION) {
            word.until()
                    .ifPresent(
                            day -> rounds.requireLater(tasking.id(), word.round(), day, officer));
        }
        if (word.round().isPresent() && word.kind().namesRound()) {
            rounds.meant(tasking.id(), word.round(), officer);
        }
    }

    private Tasking kept(Tasking before, Tasking after, Word word, Officer officer) {
        var asked = lastQuestion(before, officer);
        boolean extended =
                word.kind() == StepKind.GRANT && before.state() == TaskingState.EXTENSION_REQUESTED;
        var until = extended ? word.until().or(() -> asked.flatMap(Step::until)) : word.until();
        var round = extended ? asked.flatMap(Step::round).or(word::round) : word.round();
        var step =
                new Step(
                        ids.next(),
                        before.id(),
                        word.kind(),
                        word.text(),
                        until,
                        round,
                        acknowledged(word.kind(), before, officer),
                        word.kind().by() == By.HEADQUARTERS
                                ? asked.map(Step::id)
                                : Optional.empty(),
                        officer.id(),
                        officer.name(),
                        clock.instant());
        store.addStep(step, before.label(), officer);
        store.save(after, officer);
        if (extended) {
            until.ifPresent(day -> rounds.extend(before, round, day, step, officer));
        }
        switch (word.kind()) {
            case EXCUSE -> rounds.excuse(before, round, true, step, officer);
            case EXCUSE_ROUND -> rounds.excuse(before, round, false, step, officer);
            case ACCEPT -> {
                if (before.state() == TaskingState.EXCUSED) {
                    rounds.takeUp(before, Optional.empty(), officer);
                }
            }
            default -> {}
        }
        journal.record(
                new TaskingEntry.TaskingStep(
                        before.id(), step.id(), word.kind(), officer.id(), step.saidAt()),
                before.label());
        return after;
    }

    private Optional<Integer> acknowledged(StepKind kind, Tasking tasking, Officer officer) {
        return switch (kind) {
            case ACKNOWLEDGE, ACKNOWLEDGE_AMENDMENT, ACCEPT ->
                    Optional.of(versions.inForce(tasking.directive(), officer).number());
            default -> Optional.empty();
        };
    }

    private Optional<Step> lastQuestion(Tasking tasking, Officer officer) {
        return tasking.state().waitsForHeadquarters() || tasking.state() == TaskingState.DECLINED
                ? store.stepsOf(tasking.id(), officer).stream()
                        .filter(step -> step.kind().asksFor(tasking.state()))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    /// The directive has ended: its open taskings close, each with the reason on its page.
    public void closeAll(UUID directive, String why, Officer officer) {
        for (var tasking : store.ofDirective(directive, officer)) {
            tasking.after(StepKind.CLOSE, tasking.state())
                    .ifPresent(closed -> close(tasking, closed, why, officer));
        }
    }

    private void close(Tasking before, Tasking closed, String why, Officer officer) {
        var step =
                new Step(
                        ids.next(),
                        before.id(),
                        StepKind.CLOSE,
                        why,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        officer.id(),
                        officer.name(),
                        clock.instant());
        store.addStep(step, before.label(), officer);
        store.save(closed, officer);
        journal.record(
                new TaskingEntry.TaskingStep(
                        before.id(), step.id(), StepKind.CLOSE, officer.id(), step.saidAt()),
                before.label());
    }

    /// The record itself notes that something was delivered or reported; nothing happens when it
    /// does not apply.
    public void note(UUID id, StepKind kind, Officer officer) {
        if (kind.by() != By.RECORD) {
            throw new IllegalArgumentException("the record does not say " + kind);
        }
        var tasking = store.lock(id, Optional.empty(), officer);
        tasking.after(kind, tasking.state())
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
    /// Who was excused and engages all the same owes that round, and the later ones, again.
    ///
    /// @param round empty under a standing instruction
    public void noteProgress(
            UUID id, Optional<Integer> round, StepKind kind, Instant when, Officer officer) {
        var tasking = store.get(id, officer);
        rounds.noteProgress(tasking, round, kind, when, officer);
        if (tasking.state() == TaskingState.EXCUSED) {
            rounds.takeUp(tasking, round, officer);
        }
        note(id, kind, officer);
    }

    /// The round that something said on a day counts for: the first whose report is not yet due,
    /// else the last.
    @Transactional(readOnly = true)
    public Optional<TaskedRound> roundOn(UUID tasking, LocalDate day, Reader reader) {
        var dated = rounds.of(tasking, reader);
        return dated.stream()
                .filter(round -> !round.reportBy().isBefore(day))
                .findFirst()
                .or(() -> dated.isEmpty() ? Optional.empty() : Optional.of(dated.getLast()));
    }

    /// Under which label each point of a directive in force may be read, by its number.
    @Transactional(readOnly = true)
    public Map<Integer, Integer> pointLabels(UUID directive, Reader reader) {
        return versions.pointLabels(directive, reader);
    }

    /// Gives a tasking to an officer of the mission.
    public Tasking assign(UUID id, Optional<Long> expected, UUID assigned, Officer officer) {
        var tasking = store.lock(id, expected, officer);
        MissionOfficers.require(tasking, officer);
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

    private void requireTurn(StepKind kind, Tasking tasking, Officer officer) {
        switch (kind.by()) {
            case MISSION -> MissionOfficers.require(tasking, officer);
            case HEADQUARTERS -> officer.seatAs(Role.DESK, DESK_ONLY);
            case RECORD -> throw new NotAllowed("directives.refusal.record");
        }
    }

    /// Which directives a mission was given, by id, with their references; for engagements and
    /// reports.
    @Transactional(readOnly = true)
    public String referenceOf(Tasking tasking, Reader reader) {
        return directives.get(tasking.directive(), reader).reference().orElse("");
    }
}
