package chancery.directives;

import chancery.access.Officer;
import chancery.directives.Directive.Draft;
import chancery.directives.Directive.InClearance;
import chancery.directives.store.ClearanceStore;
import chancery.directives.store.StageStore;
import chancery.journal.Journal;
import chancery.kernel.Ids;
import chancery.missions.Missions;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// How offices clear a text before its first release.
@Component
class DraftClearances {

    private final StageStore stages;
    private final ClearanceStore words;
    private final Missions missions;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    DraftClearances(
            StageStore stages,
            ClearanceStore words,
            Missions missions,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.stages = stages;
        this.words = words;
        this.missions = missions;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Asks offices at headquarters to clear a draft.
    InClearance submit(Draft draft, Set<UUID> clearers, Officer officer) {
        var codes = Clearers.codes(clearers, missions, officer);
        var asked = draft.submitTo(clearers);
        clearers.forEach(office ->
                note(asked, Clearance.Decision.ASKED, office, "", Optional.empty(), officer));
        stages.save(asked, officer);
        journal.record(
                new DirectiveEntry.ClearanceAsked(asked.id(), codes, officer.id(), clock.instant()),
                asked.core().label());
        return asked;
    }

    /// Clears the text for the officer's office, or objects and returns it to the drafter.
    Directive clear(
            InClearance waiting,
            UUID office,
            Clearance.Decision decision,
            String comment,
            Officer officer) {
        Clearers.require(waiting.asked().contains(office), office, officer);
        var code = missions.office(office, officer).code().text();
        var now = clock.instant();
        var after = decision.clears() ? waiting.clearedBy(office) : waiting.returned();
        note(after, decision, office, comment, Optional.of(officer.id()), officer);
        stages.save(after, officer);
        journal.record(
                DirectiveEntry.said(waiting.id(), code, decision, officer.id(), now),
                after.core().label());
        return after;
    }

    /// Notes that what was cleared of an earlier wording is void.
    void voided(Draft draft, Officer officer) {
        var by = Optional.of(officer.id());
        note(draft, Clearance.Decision.VOIDED, draft.core().office(), "", by, officer);
    }

    private void note(
            Directive directive,
            Clearance.Decision decision,
            UUID office,
            String comment,
            Optional<UUID> by,
            Officer officer) {
        var word = new Clearance(office, "", decision, comment, "", clock.instant());
        words.note(ids.next(), directive, word, by, officer);
    }
}
