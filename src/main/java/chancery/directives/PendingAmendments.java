package chancery.directives;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.directives.Directive.Released;
import chancery.directives.store.DirectiveStore;
import chancery.directives.store.VersionStore;
import chancery.directives.wording.Version;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.missions.Missions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The amendment that waits beside a directive in force.
@Component
class PendingAmendments {

    private final DirectiveStore store;
    private final VersionStore versions;
    private final Missions missions;
    private final Labels labels;

    PendingAmendments(
            DirectiveStore store, VersionStore versions, Missions missions, Labels labels) {
        this.store = store;
        this.versions = versions;
        this.missions = missions;
        this.labels = labels;
    }

    /// The directive in force that is to be amended, locked until the transaction ends.
    Released inForce(UUID id, Optional<Long> expected, Officer officer) {
        if (store.lock(id, expected, officer) instanceof Released directive) {
            return directive.stepped();
        }
        throw new NotAllowed("directives.refusal.not-in-force");
    }

    Version of(UUID id, Officer officer) {
        return versions.pendingAmendment(id, officer)
                .orElseThrow(() -> new NotFound("amendment of", id));
    }

    /// The text of an amendment, and its clearances, are headquarters' own until it is released.
    int label(Released directive, Officer officer) {
        return labels.openTo(missions.headquarters(officer).id(), directive.core().office());
    }
}
