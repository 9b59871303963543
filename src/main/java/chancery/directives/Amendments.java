package chancery.directives;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.Directive.Released;
import chancery.directives.store.StageStore;
import chancery.directives.store.VersionStore;
import chancery.directives.store.WordingStore;
import chancery.directives.wording.Amendment;
import chancery.directives.wording.Version;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to amendments of a directive in force: written, cleared by the offices that cleared the
/// text before, and released by somebody else than whoever wrote them.
@Service
@Transactional
public class Amendments {

    private static final String DESK_ONLY = "directives.refusal.desk";

    private final StageStore stages;
    private final VersionStore versions;
    private final WordingStore wordings;
    private final PendingAmendments pending;
    private final AmendmentClearances clearances;
    private final Journal journal;
    private final Clock clock;

    Amendments(
            StageStore stages,
            VersionStore versions,
            WordingStore wordings,
            PendingAmendments pending,
            AmendmentClearances clearances,
            Journal journal,
            Clock clock) {
        this.stages = stages;
        this.versions = versions;
        this.wordings = wordings;
        this.pending = pending;
        this.clearances = clearances;
        this.journal = journal;
        this.clock = clock;
    }

    /// Writes an amendment; it counts once a releaser has released it. Offices that were asked to
    /// clear the text in force are asked for this one too.
    public Version write(UUID id, Optional<Long> expected, Amendment amendment, Officer officer) {
        officer.seatAs(Role.DESK, DESK_ONLY);
        var directive = pending.inForce(id, expected, officer);
        if (versions.pendingAmendment(id, officer).isPresent()) {
            throw BadInput.of("", "directives.fault.amendment-waits");
        }
        var next = next(directive, amendment, officer);
        int label = pending.label(directive, officer);
        wordings.add(id, label, next, officer);
        clearances.ask(directive, next, officer);
        noteWritten(directive, next, officer);
        return next;
    }

    /// Rewords an amendment that waits; what was cleared of its earlier wording is void, and the
    /// same offices are asked anew.
    public Version reword(UUID id, Optional<Long> expected, Amendment amendment, Officer officer) {
        officer.seatAs(Role.DESK, DESK_ONLY);
        var directive = pending.inForce(id, expected, officer);
        pending.of(id, officer);
        var next = next(directive, amendment, officer);
        wordings.rewrite(id, pending.label(directive, officer), next, officer);
        clearances.voided(directive, next, officer);
        clearances.ask(directive, next, officer);
        noteWritten(directive, next, officer);
        return next;
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
        return amendment.nextOf(inForce, officer.id(), clock.instant());
    }

    private void noteWritten(Released directive, Version next, Officer officer) {
        stages.save(directive, officer);
        journal.record(
                new DirectiveEntry.DirectiveReworded(
                        directive.id(), next.number(), officer.id(), clock.instant()),
                pending.label(directive, officer));
    }
}
