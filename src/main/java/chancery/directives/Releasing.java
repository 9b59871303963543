package chancery.directives;

import chancery.access.Officer;
import chancery.directives.Directive.Held;
import chancery.directives.Directive.Released;
import chancery.directives.issuing.FirstIssue;
import chancery.directives.release.PostingVariant;
import chancery.directives.release.Receivers;
import chancery.directives.store.DirectiveStore;
import chancery.directives.store.StageStore;
import chancery.journal.Journal;
import chancery.kernel.Reference;
import chancery.missions.Missions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How a directive goes out: issued to its missions, numbered, kept, recorded.
@Component
class Releasing {

    private final DirectiveStore store;
    private final StageStore stages;
    private final FirstIssue first;
    private final Receivers receivers;
    private final Missions missions;
    private final Journal journal;
    private final Clock clock;

    Releasing(
            DirectiveStore store,
            StageStore stages,
            FirstIssue first,
            Receivers receivers,
            Missions missions,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.stages = stages;
        this.first = first;
        this.receivers = receivers;
        this.missions = missions;
        this.journal = journal;
        this.clock = clock;
    }

    /// Issues what was held, once its time has come; called by the program in the releaser's name.
    @Transactional
    public Optional<Released> releaseHeld(UUID id, Officer releaser) {
        if (store.lock(id, Optional.empty(), releaser) instanceof Held held
                && !clock.instant().isBefore(held.until())) {
            return Optional.of(issue(held, receivers.of(held, releaser), releaser));
        }
        return Optional.empty();
    }

    /// Puts a directive in force under the next number of its office.
    Released issue(Directive directive, List<PostingVariant> variants, Officer officer) {
        var now = clock.instant();
        var issued = first.issue(directive.id(), directive.version(), variants, now, officer);
        var top = missions.headquarters(officer);
        int year = now.atZone(top.zone()).getYear();
        // Drawn last, so that a refusal leaves no gap in the series.
        var reference =
                new Reference(year, top.code(), stages.nextSerial(top.id(), year, officer))
                        .toString();
        var core =
                directive
                        .core()
                        .stepped()
                        .openTo(issued.label())
                        .inVersion(directive.version().issued(now));
        var released = new Released(core, reference, officer.id(), now);
        stages.save(released, officer);
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
}
