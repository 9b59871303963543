package chancery.directives;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.Directive.Released;
import chancery.directives.Directive.Stage;
import chancery.directives.store.DirectiveStore;
import chancery.directives.store.StageStore;
import chancery.directives.taskings.TaskingProgress;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.NotAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which a directive ends: closed, cancelled, or superseded by another one. Its open
/// taskings close with it and say why.
@Service
@Transactional
public class Endings {

    private final DirectiveStore store;
    private final StageStore stages;
    private final TaskingProgress taskings;
    private final Journal journal;
    private final Clock clock;

    Endings(
            DirectiveStore store,
            StageStore stages,
            TaskingProgress taskings,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.stages = stages;
        this.taskings = taskings;
        this.journal = journal;
        this.clock = clock;
    }

    /// Closes or cancels a directive in force.
    public Directive end(UUID id, Optional<Long> expected, Stage how, String why, Officer officer) {
        return end(id, expected, how, why, Optional.empty(), officer);
    }

    /// Ends a directive in force.
    ///
    /// @param successor the directive in force that takes its place; needed, and allowed, when it
    ///   is superseded
    public Directive end(
            UUID id,
            Optional<Long> expected,
            Stage how,
            String why,
            Optional<UUID> successor,
            Officer officer) {
        officer.seatAs(Role.RELEASER, Releasers.RELEASER_ONLY);
        if (how != Stage.CLOSED && how != Stage.CANCELLED && how != Stage.SUPERSEDED) {
            throw BadInput.of("how", "web.fault.choice", "CLOSED, CANCELLED, SUPERSEDED");
        }
        if (!(store.lock(id, expected, officer) instanceof Released directive)) {
            throw new NotAllowed("directives.refusal.not-in-force");
        }
        Releasers.requireHeadquarters(officer, directive);
        requireSuccessor(id, how, successor, officer);
        var now = clock.instant();
        var ended = directive.ended(how, now, why, successor);
        stages.save(ended, officer);
        taskings.closeAll(id, why, officer);
        journal.record(
                new DirectiveEntry.DirectiveEnded(id, how, officer.id(), now),
                ended.core().label());
        return ended;
    }

    private void requireSuccessor(UUID id, Stage how, Optional<UUID> successor, Officer officer) {
        if (how != Stage.SUPERSEDED) {
            if (successor.isPresent()) {
                throw BadInput.of("successor", "directives.fault.successor-unasked");
            }
            return;
        }
        var next =
                successor.orElseThrow(() -> BadInput.of("successor", "directives.fault.successor"));
        if (next.equals(id) || !(store.get(next, officer) instanceof Released)) {
            throw BadInput.of("successor", "directives.fault.successor");
        }
    }
}
