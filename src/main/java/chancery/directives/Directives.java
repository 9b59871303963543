package chancery.directives;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.directives.Directive.Draft;
import chancery.directives.Directive.Held;
import chancery.directives.Directive.InClearance;
import chancery.directives.Directive.Releasable;
import chancery.directives.Directive.Released;
import chancery.directives.Directive.Stage;
import chancery.directives.ReleaseDecision.Granted;
import chancery.directives.ReleaseDecision.OnHold;
import chancery.directives.ReleaseDecision.Refused;
import chancery.directives.store.DirectiveStore;
import chancery.directives.store.TaskingStore;
import chancery.directives.store.VersionStore;
import chancery.directives.wording.Instruction;
import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.kernel.Reference;
import chancery.missions.Missions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to directives: drafted and cleared, released, amended, ended. It is longer than most
/// because it is the whole life of a directive in the order in which it happens.
@Service
@Transactional
public class Directives {

    private static final String DESK_ONLY = "directives.refusal.desk";
    private static final String RELEASER_ONLY = "directives.refusal.releaser";

    private final DirectiveStore store;
    private final VersionStore versions;
    private final TaskingStore taskings;
    private final Issue issue;
    private final List<ReleaseCheck> checks;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Directives(
            DirectiveStore store,
            VersionStore versions,
            TaskingStore taskings,
            Issue issue,
            List<ReleaseCheck> checks,
            Missions missions,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.versions = versions;
        this.taskings = taskings;
        this.issue = issue;
        this.checks = List.copyOf(checks);
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// The directive with this id or reference, as in `26-MINFOR-00012`.
    @Transactional(readOnly = true)
    public Directive directive(String key, Reader reader) {
        return store.get(idOf(key, reader), reader);
    }

    /// The id behind an id or a reference.
    @Transactional(readOnly = true)
    public UUID idOf(String key, Reader reader) {
        var name = Reference.isReference(key) ? Reference.parse(key).toString() : key;
        return store.idOf(name, reader).orElseThrow(() -> new NotFound("directive", key));
    }

    /// Whether there is such a directive, as far as the reader may know.
    @Transactional(readOnly = true)
    public boolean exists(UUID id, Reader reader) {
        return store.idOf(id.toString(), reader).isPresent();
    }

    /// Directives the reader may see, newest first.
    @Transactional(readOnly = true)
    public List<DirectiveListed> list(String text, Optional<Stage> stage, Reader reader) {
        return store.list(text, stage, today(), reader);
    }

    /// Every version of a directive, first to last.
    @Transactional(readOnly = true)
    public List<Version> versions(UUID id, Reader reader) {
        return versions.all(id, reader);
    }

    /// An amendment that waits for its release.
    @Transactional(readOnly = true)
    public Optional<Version> pendingAmendment(UUID id, Reader reader) {
        return versions.pendingAmendment(id, reader);
    }

    /// Those it took the place of.
    @Transactional(readOnly = true)
    public List<DirectiveLink> supersededBy(UUID id, Reader reader) {
        return store.supersededBy(id, reader);
    }

    /// The latest word of each office asked to clear a version.
    @Transactional(readOnly = true)
    public List<Clearance> clearances(UUID id, int version, Reader reader) {
        return store.clearances(id, version, reader);
    }

    /// The latest word of each office asked to clear the text as it stands.
    @Transactional(readOnly = true)
    public List<Clearance> clearances(Directive directive, Reader reader) {
        return store.clearances(directive.id(), directive.version().number(), reader);
    }

    /// Begins a draft.
    public Draft draft(Instruction instruction, List<Point> points, Officer officer) {
        var seat = officer.seatAs(Role.DESK, DESK_ONLY);
        var now = clock.instant();
        var version = new Version(1, instruction, points, "", officer.id(), now, Optional.empty());
        var draft =
                new Draft(
                        new Directive.Core(
                                ids.next(),
                                missions.headquarters(officer).id(),
                                officer.id(),
                                1,
                                labelOfDrafts(seat.office(), officer),
                                version));
        store.add(draft, now, officer);
        journal.record(
                new DirectiveEntry.DirectiveDrafted(draft.id(), officer.id(), now),
                draft.core().label());
        return draft;
    }

    private int labelOfDrafts(UUID office, Officer officer) {
        return labels.openTo(missions.headquarters(officer).id(), office);
    }

    /// Rewords a draft; clearances given to the earlier wording are void.
    public Draft reword(
            UUID id,
            Optional<Long> expected,
            Instruction instruction,
            List<Point> points,
            Officer officer) {
        officer.seatAs(Role.DESK, DESK_ONLY);
        var now = clock.instant();
        var before = store.lock(id, expected, officer);
        var version = new Version(1, instruction, points, "", officer.id(), now, Optional.empty());
        int label = before.core().label();
        var draft =
                switch (before) {
                    case Draft written -> written.reworded(version, label);
                    case InClearance written -> written.reworded(version, label);
                    case Held _, Released _, Directive.Ended _ ->
                            throw new NotAllowed("directives.refusal.issued");
                };
        versions.rewrite(id, label, version, officer);
        if (before instanceof InClearance) {
            note(
                    draft,
                    Clearance.Decision.VOIDED,
                    draft.core().office(),
                    "",
                    Optional.of(officer.id()),
                    officer);
        }
        store.save(draft, officer);
        journal.record(new DirectiveEntry.DirectiveReworded(id, 1, officer.id(), now), label);
        return draft;
    }

    /// Asks offices at headquarters to clear the draft.
    public InClearance submit(
            UUID id, Optional<Long> expected, Set<UUID> clearers, Officer officer) {
        officer.seatAs(Role.DESK, DESK_ONLY);
        if (!(store.lock(id, expected, officer) instanceof Draft draft)) {
            throw new NotAllowed("directives.refusal.not-a-draft");
        }
        var codes = Clearers.codes(clearers, missions, officer);
        var asked = draft.submitTo(clearers);
        clearers.forEach(office ->
                note(asked, Clearance.Decision.ASKED, office, "", Optional.empty(), officer));
        store.save(asked, officer);
        journal.record(
                new DirectiveEntry.ClearanceAsked(id, codes, officer.id(), clock.instant()),
                asked.core().label());
        return asked;
    }

    /// Clears the text for the officer's office, or objects; an objection returns it to the
    /// drafter.
    public Directive clear(
            UUID id,
            Optional<Long> expected,
            UUID office,
            Clearance.Decision decision,
            String comment,
            Officer officer) {
        if (!(store.lock(id, expected, officer) instanceof InClearance waiting)) {
            throw new NotAllowed("directives.refusal.not-in-clearance");
        }
        if (!waiting.asked().contains(office)
                || officer.seats().stream().noneMatch(seat -> seat.office().equals(office))) {
            throw new NotAllowed("directives.refusal.clearer");
        }
        var code = missions.office(office, officer).code().text();
        var now = clock.instant();
        var after = decision.clears() ? waiting.clearedBy(office) : waiting.returned();
        note(after, decision, office, comment, Optional.of(officer.id()), officer);
        store.save(after, officer);
        journal.record(
                decision.clears()
                        ? new DirectiveEntry.DirectiveCleared(id, code, officer.id(), now)
                        : new DirectiveEntry.ClearanceRefused(id, code, officer.id(), now),
                after.core().label());
        return after;
    }

    private void note(
            Directive directive,
            Clearance.Decision decision,
            UUID office,
            String comment,
            Optional<UUID> by,
            Officer officer) {
        var word = new Clearance(office, "", decision, comment, "", clock.instant());
        store.noteClearance(ids.next(), directive, word, by, officer);
    }

    /// What each mission would receive if it went out today.
    @Transactional(readOnly = true)
    public List<PostingVariant> preview(Directive directive, Reader reader) {
        return Variants.of(
                directive.version(), missions.network(reader), missions.gazetteer(reader), today());
    }

    /// How many directives each mission has due in the week of a day.
    @Transactional(readOnly = true)
    public Map<UUID, Integer> loadInWeekOf(LocalDate day, Reader reader) {
        return taskings.loadInWeekOf(day, reader);
    }

    /// Puts a directive in force, or on hold, or says everything that still stands in the way.
    ///
    /// @param hold how long it can still be pulled back, up to 72 hours
    public ReleaseDecision release(
            UUID id, Optional<Long> expected, Duration hold, Officer officer) {
        return release(id, expected, hold, Locale.ENGLISH, officer);
    }

    /// The same, with what other modules have against it told in a language.
    public ReleaseDecision release(
            UUID id, Optional<Long> expected, Duration hold, Locale language, Officer officer) {
        officer.seatAs(Role.RELEASER, RELEASER_ONLY);
        if (!(store.lock(id, expected, officer) instanceof Releasable directive)) {
            throw new NotAllowed("directives.refusal.issued");
        }
        requireHeadquarters(officer, directive);
        var wish = new ReleaseWish(directive, officer.id(), preview(directive, officer), today());
        var unmet = ReleaseRule.unmetBy(wish);
        var against =
                checks.stream()
                        .flatMap(check ->
                                check.against(id, directive.version(), officer, language).stream())
                        .toList();
        if (!unmet.isEmpty() || !against.isEmpty()) {
            return new Refused(unmet, against);
        }
        return hold.isPositive()
                ? hold(directive, hold, officer)
                : new Granted(issue(directive, wish.postings(), officer));
    }

    /// A mission's releaser releases reports, not directives.
    static void requireHeadquarters(Officer officer, Directive directive) {
        var office = directive.core().office();
        if (officer.seats().stream()
                .noneMatch(seat ->
                        seat.roles().contains(Role.RELEASER) && seat.reads().contains(office))) {
            throw new NotAllowed(RELEASER_ONLY);
        }
    }

    private OnHold hold(Releasable directive, Duration hold, Officer officer) {
        if (hold.compareTo(Directive.LONGEST_HOLD) > 0) {
            throw BadInput.of("hold", "directives.fault.hold", Directive.LONGEST_HOLD.toHours());
        }
        var until = clock.instant().plus(hold);
        var held = new Held(directive.core().stepped(), officer.id(), until);
        store.save(held, officer);
        journal.record(
                new DirectiveEntry.DirectiveHeld(
                        directive.id(), until, officer.id(), clock.instant()),
                held.core().label());
        return new OnHold(held);
    }

    /// Issues what was held, once its time has come; called by the program in the releaser's name.
    Optional<Released> releaseHeld(UUID id, Officer releaser) {
        if (store.lock(id, Optional.empty(), releaser) instanceof Held held
                && !clock.instant().isBefore(held.until())) {
            return Optional.of(issue(held, preview(held, releaser), releaser));
        }
        return Optional.empty();
    }

    private Released issue(Directive directive, List<PostingVariant> variants, Officer officer) {
        var now = clock.instant();
        var issued = issue.first(directive.id(), directive.version(), variants, now, officer);
        var top = missions.headquarters(officer);
        int year = now.atZone(top.zone()).getYear();
        // Drawn last, so that a refusal leaves no gap in the series.
        var reference =
                new Reference(year, top.code(), store.nextSerial(top.id(), year, officer))
                        .toString();
        var core =
                directive
                        .core()
                        .stepped()
                        .openTo(issued.label())
                        .inVersion(directive.version().issued(now));
        var released = new Released(core, reference, officer.id(), now);
        store.save(released, officer);
        journal.record(
                new DirectiveEntry.DirectiveReleased(
                        directive.id(),
                        reference,
                        issued.taskings(),
                        issued.digest(),
                        officer.id(),
                        now),
                issued.label());
        return released;
    }

    /// Takes a held directive back to the drafter before it goes out.
    public Draft pullBack(UUID id, Optional<Long> expected, Officer officer) {
        if (!officer.is(Role.DESK) && !officer.is(Role.RELEASER)) {
            throw new NotAllowed(DESK_ONLY);
        }
        if (!(store.lock(id, expected, officer) instanceof Held held)) {
            throw new NotAllowed("directives.refusal.not-held");
        }
        var draft = held.pulledBack();
        store.save(draft, officer);
        journal.record(
                new DirectiveEntry.DirectivePulledBack(id, officer.id(), clock.instant()),
                draft.core().label());
        return draft;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
