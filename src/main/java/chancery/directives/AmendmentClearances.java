package chancery.directives;

import chancery.access.Officer;
import chancery.directives.Clearance.Decision;
import chancery.directives.Directive.Released;
import chancery.directives.store.ClearanceStore;
import chancery.directives.store.StageStore;
import chancery.directives.wording.Version;
import chancery.journal.Journal;
import chancery.kernel.Ids;
import chancery.missions.Missions;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// How offices clear an amendment before it is released.
@Component
class AmendmentClearances {

    private final ClearanceStore store;
    private final StageStore stages;
    private final PendingAmendments pending;
    private final Missions missions;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    AmendmentClearances(
            ClearanceStore store,
            StageStore stages,
            PendingAmendments pending,
            Missions missions,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.stages = stages;
        this.pending = pending;
        this.missions = missions;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Asks other offices than those that cleared the text before; what they said of it is void.
    Released submit(Released directive, Set<UUID> clearers, Officer officer) {
        var next = pending.of(directive.id(), officer);
        var codes = Clearers.codes(clearers, missions, officer);
        voided(directive, next, officer);
        clearers.forEach(office -> note(directive, next, Decision.ASKED, office, "", officer));
        stages.save(directive, officer);
        journal.record(
                new DirectiveEntry.ClearanceAsked(
                        directive.id(), codes, officer.id(), clock.instant()),
                pending.label(directive, officer));
        return directive;
    }

    /// Notes that what was cleared of an earlier wording is void.
    void voided(Released directive, Version next, Officer officer) {
        var office = directive.core().office();
        note(directive, next, Decision.VOIDED, office, "", officer);
    }

    /// Asks the offices that were asked to clear the text before.
    void ask(Released directive, Version next, Officer officer) {
        for (int number = directive.version().number(); number > 0; number--) {
            var before = store.clearances(directive.id(), number, officer);
            if (!before.isEmpty()) {
                before.forEach(
                        word -> note(directive, next, Decision.ASKED, word.office(), "", officer));
                return;
            }
        }
    }

    /// Clears the amendment for the officer's office, or objects: then it waits to be reworded.
    Directive clear(
            Released directive, UUID office, Decision decision, String comment, Officer officer) {
        var id = directive.id();
        var next = pending.of(id, officer);
        boolean asked =
                store.clearances(id, next.number(), officer).stream()
                        .anyMatch(word -> word.office().equals(office));
        Clearers.require(asked, office, officer);
        note(directive, next, decision, office, comment, officer);
        stages.save(directive, officer);
        var code = missions.office(office, officer).code().text();
        var now = clock.instant();
        journal.record(
                DirectiveEntry.said(id, next.number(), code, decision, officer.id(), now),
                pending.label(directive, officer));
        return directive;
    }

    private void note(
            Released directive,
            Version next,
            Decision decision,
            UUID office,
            String comment,
            Officer officer) {
        var word = new Clearance(office, "", decision, comment, "", clock.instant());
        boolean asked = decision == Decision.ASKED;
        store.note(
                ids.next(),
                directive,
                next.number(),
                pending.label(directive, officer),
                word,
                asked ? Optional.empty() : Optional.of(officer.id()),
                officer);
    }
}
