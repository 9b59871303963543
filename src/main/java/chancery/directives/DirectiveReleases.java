package chancery.directives;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.Directive.Draft;
import chancery.directives.Directive.Held;
import chancery.directives.Directive.Releasable;
import chancery.directives.release.Receivers;
import chancery.directives.release.ReleaseChecks;
import chancery.directives.release.ReleaseDecision;
import chancery.directives.release.ReleaseDecision.Granted;
import chancery.directives.release.ReleaseDecision.OnHold;
import chancery.directives.release.ReleaseDecision.Refused;
import chancery.directives.release.ReleaseRule;
import chancery.directives.store.DirectiveStore;
import chancery.directives.store.StageStore;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.NotAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to releases: put in force, held for a while, pulled back.
@Service
@Transactional
public class DirectiveReleases {

    private final DirectiveStore store;
    private final StageStore stages;
    private final Releasing releasing;
    private final ReleaseChecks checks;
    private final Receivers receivers;
    private final Journal journal;
    private final Clock clock;

    DirectiveReleases(
            DirectiveStore store,
            StageStore stages,
            Releasing releasing,
            ReleaseChecks checks,
            Receivers receivers,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.stages = stages;
        this.releasing = releasing;
        this.checks = checks;
        this.receivers = receivers;
        this.journal = journal;
        this.clock = clock;
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
        officer.seatAs(Role.RELEASER, Releasers.RELEASER_ONLY);
        if (!(store.lock(id, expected, officer) instanceof Releasable directive)) {
            throw new NotAllowed("directives.refusal.issued");
        }
        Releasers.requireHeadquarters(officer, directive);
        var wish = receivers.wishOf(directive, officer);
        var unmet = ReleaseRule.unmetBy(wish);
        var against = checks.against(id, directive.version(), officer, language);
        if (!unmet.isEmpty() || !against.isEmpty()) {
            return new Refused(unmet, against);
        }
        return hold.isPositive()
                ? hold(directive, hold, officer)
                : new Granted(releasing.issue(directive, wish.postings(), officer));
    }

    private OnHold hold(Releasable directive, Duration hold, Officer officer) {
        if (hold.compareTo(Directive.LONGEST_HOLD) > 0) {
            throw BadInput.of("hold", "directives.fault.hold", Directive.LONGEST_HOLD.toHours());
        }
        var until = clock.instant().plus(hold);
        var held = new Held(directive.core().stepped(), officer.id(), until);
        stages.save(held, officer);
        journal.record(
                new DirectiveEntry.DirectiveHeld(
                        directive.id(), until, officer.id(), clock.instant()),
                held.core().label());
        return new OnHold(held);
    }

    /// Takes a held directive back to the drafter before it goes out.
    public Draft pullBack(UUID id, Optional<Long> expected, Officer officer) {
        if (!officer.is(Role.DESK) && !officer.is(Role.RELEASER)) {
            throw new NotAllowed("directives.refusal.desk");
        }
        if (!(store.lock(id, expected, officer) instanceof Held held)) {
            throw new NotAllowed("directives.refusal.not-held");
        }
        var draft = held.pulledBack();
        stages.save(draft, officer);
        journal.record(
                new DirectiveEntry.DirectivePulledBack(id, officer.id(), clock.instant()),
                draft.core().label());
        return draft;
    }
}
