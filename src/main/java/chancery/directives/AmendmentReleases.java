package chancery.directives;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.Directive.Released;
import chancery.directives.issuing.AmendmentIssue;
import chancery.directives.release.ReleaseChecks;
import chancery.directives.store.ClearanceStore;
import chancery.directives.store.StageStore;
import chancery.directives.wording.Version;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which amendments are put in force.
@Service
@Transactional
public class AmendmentReleases {

    private final StageStore stages;
    private final ClearanceStore words;
    private final PendingAmendments pending;
    private final ReleaseChecks checks;
    private final AmendmentIssue issue;
    private final Journal journal;
    private final Clock clock;

    AmendmentReleases(
            StageStore stages,
            ClearanceStore words,
            PendingAmendments pending,
            ReleaseChecks checks,
            AmendmentIssue issue,
            Journal journal,
            Clock clock) {
        this.stages = stages;
        this.words = words;
        this.pending = pending;
        this.checks = checks;
        this.issue = issue;
        this.journal = journal;
        this.clock = clock;
    }

    /// Puts an amendment in force. What was delivered under the earlier wording stays as it is.
    ///
    /// @param language of the sentences by which other modules may refuse it
    public Released release(UUID id, Optional<Long> expected, Locale language, Officer officer) {
        officer.seatAs(Role.RELEASER, Releasers.RELEASER_ONLY);
        var directive = pending.inForce(id, expected, officer);
        Releasers.requireHeadquarters(officer, directive);
        var next = pending.of(id, officer);
        if (next.writtenBy().equals(officer.id())) {
            throw BadInput.of("", "directives.ReleaseRule.OTHER_EYES");
        }
        if (!words.clearances(id, next.number(), officer).stream()
                .allMatch(word -> word.decision().clears())) {
            throw BadInput.of("", "directives.ReleaseRule.CLEARED");
        }
        refuseObjections(id, next, language, officer);
        var now = clock.instant();
        var issued = issue.issue(id, next, directive.core().label(), now, officer);
        var released = directive.amendedTo(next.issued(now));
        stages.save(released, officer);
        journal.record(
                DirectiveEntry.amended(directive, next, issued.digest(), officer.id(), now),
                directive.core().label());
        return released;
    }

    private void refuseObjections(UUID id, Version next, Locale language, Officer officer) {
        var against =
                checks.against(id, next, officer, language).stream()
                        .map(sentence -> Fault.of("", "directives.fault.check", sentence))
                        .toList();
        if (!against.isEmpty()) {
            throw new BadInput(against);
        }
    }
}
