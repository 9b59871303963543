package chancery.directives;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.Directive.Released;
import chancery.directives.store.DirectiveStore;
import chancery.directives.store.VersionStore;
import chancery.directives.wording.Amendment;
import chancery.directives.wording.Version;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.missions.Missions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to amendments of a directive in force: written, cleared by the offices that cleared the
/// text before, and released by somebody else than whoever wrote them.
@Service
@Transactional
public class Amendments {

    private static final String DESK_ONLY = "directives.refusal.desk";
    private static final String NOT_IN_FORCE = "directives.refusal.not-in-force";

    private final DirectiveStore store;
    private final VersionStore versions;
    private final List<ReleaseCheck> checks;
    private final Issue issue;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Amendments(
            DirectiveStore store,
            VersionStore versions,
            List<ReleaseCheck> checks,
            Issue issue,
            Missions missions,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.versions = versions;
        this.checks = List.copyOf(checks);
        this.issue = issue;
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Writes an amendment; it counts once a releaser has released it. Offices that were asked to
    /// clear the text in force are asked for this one too.
    public Version write(UUID id, Optional<Long> expected, Amendment amendment, Officer officer) {
        officer.seatAs(Role.DESK, DESK_ONLY);
        var directive = inForce(id, expected, officer);
        if (versions.pendingAmendment(id, officer).isPresent()) {
            throw BadInput.of("", "directives.fault.amendment-waits");
        }
        var next = next(directive, amendment, officer);
        int label = label(directive, officer);
        versions.add(id, label, next, officer);
        askClearances(directive, next, officer);
        noteWritten(directive, next, officer);
        return next;
    }

    /// Rewords an amendment that waits; what was cleared of its earlier wording is void, and the
    /// same offices are asked anew.
    public Version reword(UUID id, Optional<Long> expected, Amendment amendment, Officer officer) {
        officer.seatAs(Role.DESK, DESK_ONLY);
        var directive = inForce(id, expected, officer);
        pending(id, officer);
        var next = next(directive, amendment, officer);
        versions.rewrite(id, label(directive, officer), next, officer);
        note(directive, next, Clearance.Decision.VOIDED, directive.core().office(), "", officer);
        askClearances(directive, next, officer);
        noteWritten(directive, next, officer);
        return next;
    }

    /// Asks other offices than those that cleared the text before; what they said of it is void.
    public Version submit(UUID id, Optional<Long> expected, Set<UUID> clearers, Officer officer) {
        officer.seatAs(Role.DESK, DESK_ONLY);
        var directive = inForce(id, expected, officer);
        var next = pending(id, officer);
        var codes = Clearers.codes(clearers, missions, officer);
        note(directive, next, Clearance.Decision.VOIDED, directive.core().office(), "", officer);
        clearers.forEach(
                office -> note(directive, next, Clearance.Decision.ASKED, office, "", officer));
        store.save(directive, officer);
        journal.record(
                new DirectiveEntry.ClearanceAsked(id, codes, officer.id(), clock.instant()),
                label(directive, officer));
        return next;
    }

    private Released inForce(UUID id, Optional<Long> expected, Officer officer) {
        if (store.lock(id, expected, officer) instanceof Released directive) {
            return directive.stepped();
        }
        throw new NotAllowed(NOT_IN_FORCE);
    }

    private Version pending(UUID id, Officer officer) {
        return versions.pendingAmendment(id, officer)
                .orElseThrow(() -> new NotFound("amendment of", id));
    }

    private Version next(Released directive, Amendment amendment, Officer officer) {
        var inForce = directive.version();
        var faults = amendment.faultsAgainst(inForce);
        if (!faults.isEmpty()) {
            throw new BadInput(
                    faults.stream()
                            .map(fault -> Fault.of("points", fault.message(), fault.point()))
                            .toList());
        }
        return new Version(
                inForce.number() + 1,
                inForce.instruction(),
                amendment.applyTo(inForce),
                amendment.reason(),
                officer.id(),
                clock.instant(),
                Optional.empty());
    }

    /// The text of an amendment, and its clearances, are headquarters' own until it is released.
    private int label(Released directive, Officer officer) {
        return labels.openTo(missions.headquarters(officer).id(), directive.core().office());
    }

    private void askClearances(Released directive, Version next, Officer officer) {
        for (int number = directive.version().number(); number > 0; number--) {
            var before = store.clearances(directive.id(), number, officer);
            if (!before.isEmpty()) {
                before.forEach(word ->
                        note(
                                directive,
                                next,
                                Clearance.Decision.ASKED,
                                word.office(),
                                "",
                                officer));
                return;
            }
        }
    }

    private void note(
            Released directive,
            Version next,
            Clearance.Decision decision,
            UUID office,
            String comment,
            Officer officer) {
        var word = new Clearance(office, "", decision, comment, "", clock.instant());
        boolean asked = decision == Clearance.Decision.ASKED;
        store.noteClearance(
                ids.next(),
                directive,
                next.number(),
                label(directive, officer),
                word,
                asked ? Optional.empty() : Optional.of(officer.id()),
                officer);
    }

    private void noteWritten(Released directive, Version next, Officer officer) {
        store.save(directive, officer);
        journal.record(
                new DirectiveEntry.DirectiveReworded(
                        directive.id(), next.number(), officer.id(), clock.instant()),
                label(directive, officer));
    }

    /// Clears the amendment for the officer's office, or objects: then it waits to be reworded.
    public Directive clear(
            UUID id,
            Optional<Long> expected,
            UUID office,
            Clearance.Decision decision,
            String comment,
            Officer officer) {
        var directive = inForce(id, expected, officer);
        var next = pending(id, officer);
        boolean asked =
                store.clearances(id, next.number(), officer).stream()
                        .anyMatch(word -> word.office().equals(office));
        if (!asked || officer.seats().stream().noneMatch(seat -> seat.office().equals(office))) {
            throw new NotAllowed("directives.refusal.clearer");
        }
        note(directive, next, decision, office, comment, officer);
        store.save(directive, officer);
        var code = missions.office(office, officer).code().text();
        var now = clock.instant();
        journal.record(
                decision.clears()
                        ? new DirectiveEntry.AmendmentCleared(
                                id, next.number(), code, officer.id(), now)
                        : new DirectiveEntry.AmendmentObjected(
                                id, next.number(), code, officer.id(), now),
                label(directive, officer));
        return directive;
    }

    /// Puts an amendment in force. What was delivered under the earlier wording stays as it is.
    ///
    /// @param language of the sentences by which other modules may refuse it
    public Released release(UUID id, Optional<Long> expected, Locale language, Officer officer) {
        officer.seatAs(Role.RELEASER, "directives.refusal.releaser");
        var directive = inForce(id, expected, officer);
        Directives.requireHeadquarters(officer, directive);
        var next = pending(id, officer);
        if (next.writtenBy().equals(officer.id())) {
            throw BadInput.of("", "directives.ReleaseRule.OTHER_EYES");
        }
        if (!store.clearances(id, next.number(), officer).stream()
                .allMatch(word -> word.decision().clears())) {
            throw BadInput.of("", "directives.ReleaseRule.CLEARED");
        }
        refuseObjections(id, next, language, officer);
        var now = clock.instant();
        var issued = issue.amendment(id, next, directive.core().label(), now, officer);
        var released = directive.amendedTo(next.issued(now));
        store.save(released, officer);
        journal.record(
                DirectiveEntry.amended(directive, next, issued.digest(), officer.id(), now),
                directive.core().label());
        return released;
    }

    private void refuseObjections(UUID id, Version next, Locale language, Officer officer) {
        var against =
                checks.stream()
                        .flatMap(check -> check.against(id, next, officer, language).stream())
                        .map(sentence -> Fault.of("", "directives.fault.check", sentence))
                        .toList();
        if (!against.isEmpty()) {
            throw new BadInput(against);
        }
    }

    /// The latest word of each office asked to clear the amendment that waits.
    @Transactional(readOnly = true)
    public List<Clearance> clearances(UUID id, Officer officer) {
        return versions.pendingAmendment(id, officer)
                .map(next -> store.clearances(id, next.number(), officer))
                .orElse(List.of());
    }
}
