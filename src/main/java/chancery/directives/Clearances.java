package chancery.directives;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.Directive.Draft;
import chancery.directives.Directive.Ended;
import chancery.directives.Directive.Held;
import chancery.directives.Directive.InClearance;
import chancery.directives.Directive.Released;
import chancery.directives.store.DirectiveStore;
import chancery.kernel.NotAllowed;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to clearances: offices at headquarters are asked, and clear a text or object to it.
@Service
@Transactional
public class Clearances {

    private final DirectiveStore store;
    private final DraftClearances drafts;
    private final AmendmentClearances amendments;

    Clearances(DirectiveStore store, DraftClearances drafts, AmendmentClearances amendments) {
        this.store = store;
        this.drafts = drafts;
        this.amendments = amendments;
    }

    /// Asks offices at headquarters to clear the draft, or the amendment that waits.
    public Directive submit(UUID id, Optional<Long> expected, Set<UUID> clearers, Officer officer) {
        officer.seatAs(Role.DESK, "directives.refusal.desk");
        return switch (store.lock(id, expected, officer)) {
            case Draft draft -> drafts.submit(draft, clearers, officer);
            case Released directive -> amendments.submit(directive.stepped(), clearers, officer);
            case InClearance _, Held _, Ended _ ->
                    throw new NotAllowed("directives.refusal.not-a-draft");
        };
    }

    /// Clears the text, or the amendment that waits, for the officer's office, or objects. An
    /// objection returns a draft to the drafter; an amendment waits to be reworded.
    public Directive clear(
            UUID id,
            Optional<Long> expected,
            UUID office,
            Clearance.Decision decision,
            String comment,
            Officer officer) {
        return switch (store.lock(id, expected, officer)) {
            case InClearance waiting -> drafts.clear(waiting, office, decision, comment, officer);
            case Released directive ->
                    amendments.clear(directive.stepped(), office, decision, comment, officer);
            case Draft _, Held _, Ended _ ->
                    throw new NotAllowed("directives.refusal.not-in-clearance");
        };
    }
}
