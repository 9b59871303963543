package chancery.observations.incidents.release;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.journal.Journal;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.observations.HostAudience;
import chancery.observations.incidents.Bearing;
import chancery.observations.incidents.Incident;
import chancery.observations.incidents.IncidentDraft;
import chancery.observations.incidents.IncidentEntry.IncidentReleased;
import chancery.observations.incidents.Incidents;
import chancery.observations.incidents.StatusChange;
import chancery.observations.incidents.release.ReleaseAnswer.Released;
import chancery.observations.incidents.release.ReleaseAnswer.Withheld;
import chancery.observations.incidents.store.DraftedStore;
import chancery.observations.incidents.store.MatterStore;
import chancery.observations.incidents.store.ReleasedStore;
import java.time.Clock;
import java.time.Instant;
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
    private final ReleasedStore store;
    private final Linting linting;
    private final MatterStore matters;
    private final Incidents incidents;
    private final Readying readying;
    private final HostAudience audience;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    IncidentReleases(
            DraftedStore drafts,
            ReleasedStore store,
            Linting linting,
            MatterStore matters,
            Incidents incidents,
            Readying readying,
            HostAudience audience,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.linting = linting;
        this.matters = matters;
        this.incidents = incidents;
        this.readying = readying;
        this.audience = audience;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
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
        var incident = issue(draft, ready, now, officer);
        drafts.delete(id, officer);
        return new Released(incident);
    }

    private Incident issue(IncidentDraft draft, Ready ready, Instant now, Officer officer) {
        var before = draft.corrects().map(one -> incidents.itself(one, officer));
        int label = audience.label(ready.text().host(), officer);
        var id = before.map(Incident::id).orElse(draft.id());
        if (before.isEmpty()) {
            store.open(id, draft.office(), ready.text(), label, now, officer);
        }
        var version =
                new Incident(
                        id,
                        before.map(Incident::version).orElse(0) + 1,
                        readying.codeOf(draft.office(), officer),
                        ready.text(),
                        before.map(Incident::status).orElse(ready.status()),
                        now,
                        label);
        var digest = store.add(version, officer);
        if (before.isEmpty()) {
            matters.add(ids.next(), first(version, officer, now), label, officer);
        }
        journal.record(entry(version, digest, officer, now), label);
        return version;
    }

    private static StatusChange first(Incident incident, Reader by, Instant now) {
        return new StatusChange(
                incident.id(),
                incident.text().host(),
                Optional.empty(),
                incident.status().status(),
                incident.status().on(),
                Optional.empty(),
                "",
                by.name(),
                now);
    }

    private static IncidentReleased entry(
            Incident incident, String digest, Officer by, Instant now) {
        return new IncidentReleased(
                incident.id(),
                incident.version(),
                incident.text().host(),
                incident.text().category().code(),
                incident.status().status(),
                incident.text().bearings().stream().map(Bearing::directive).toList(),
                digest,
                by.id(),
                now);
    }

    private void requireReleaser(IncidentDraft draft, Officer officer) {
        if (!mayRelease(draft, officer)) {
            throw new NotAllowed("observations.refusal.releasers");
        }
    }
}
