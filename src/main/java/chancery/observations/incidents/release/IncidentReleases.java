package chancery.observations.incidents.release;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.kernel.NotAllowed;
import chancery.observations.incidents.IncidentDraft;
import chancery.observations.incidents.release.ReleaseAnswer.Released;
import chancery.observations.incidents.release.ReleaseAnswer.Withheld;
import chancery.observations.incidents.store.DraftedStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the release of incidents.
@Service
@Transactional
public class IncidentReleases {

    private final DraftedStore drafts;
    private final Linting linting;
    private final Readying readying;
    private final Clock clock;
    private final Issuing issuing;

    IncidentReleases(
            DraftedStore drafts, Linting linting, Readying readying, Clock clock, Issuing issuing) {
        this.drafts = drafts;
        this.linting = linting;
        this.readying = readying;
        this.clock = clock;
        this.issuing = issuing;
    }

    /// Everything the lint finds in the free texts of a draft, in the order of its fields.
    @Transactional(readOnly = true)
    public List<TextFinding> findings(IncidentDraft draft, Officer officer) {
        return linting.findings(draft.id(), readying.of(draft, officer).text(), officer);
    }

    /// The rules that do not hold yet.
    @Transactional(readOnly = true)
    public List<IncidentRule> broken(IncidentDraft draft, Officer officer) {
        return IncidentRule.brokenBy(readying.of(draft, officer));
    }

    /// Whether the officer releases for the office that writes.
    public boolean mayRelease(IncidentDraft draft, Officer officer) {
        return officer.seats().stream()
                .anyMatch(seat ->
                        seat.reads().contains(draft.office())
                                && seat.roles().contains(Role.RELEASER));
    }

    /// Declares one finding mistaken: it names an official in a public role, or a place.
    public void declareMistaken(
            UUID id, FindingAt where, Ground ground, String reason, Officer officer) {
        var draft = drafts.lock(id, Optional.empty(), officer);
        requireReleaser(draft, officer);
        linting.declare(draft, readying.of(draft, officer).text(), where, ground, reason, officer);
    }

    /// Releases what the draft says, unless a rule or a finding stands against it; the draft is
    /// gone with it.
    public ReleaseAnswer release(UUID id, Optional<Long> expected, Officer officer) {
        var draft = drafts.lock(id, expected, officer);
        requireReleaser(draft, officer);
        var ready = readying.of(draft, officer);
        var broken = IncidentRule.brokenBy(ready);
        var open = findings(draft, officer).stream().filter(TextFinding::isOpen).toList();
        if (!broken.isEmpty() || !open.isEmpty()) {
            return new Withheld(broken, open);
        }
        var now = clock.instant();
        var incident = issuing.issue(draft, ready, now, officer);
        drafts.delete(id, officer);
        return new Released(incident);
    }

    private void requireReleaser(IncidentDraft draft, Officer officer) {
        if (!mayRelease(draft, officer)) {
            throw new NotAllowed("observations.refusal.releasers");
        }
    }
}
