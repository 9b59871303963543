package chancery.observations.incidents.release;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.journal.Journal;
import chancery.kernel.Ids;
import chancery.observations.HostAudience;
import chancery.observations.incidents.Bearing;
import chancery.observations.incidents.Incident;
import chancery.observations.incidents.IncidentDraft;
import chancery.observations.incidents.IncidentEntry.IncidentReleased;
import chancery.observations.incidents.Incidents;
import chancery.observations.incidents.StatusChange;
import chancery.observations.incidents.store.MatterStore;
import chancery.observations.incidents.store.ReleasedStore;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes a released incident of a draft that nothing stands against.
@Component
class Issuing {

    private final ReleasedStore store;
    private final MatterStore matters;
    private final Incidents incidents;
    private final Readying readying;
    private final HostAudience audience;
    private final Journal journal;
    private final Ids ids;

    Issuing(
            ReleasedStore store,
            MatterStore matters,
            Incidents incidents,
            Readying readying,
            HostAudience audience,
            Journal journal,
            Ids ids) {
        this.store = store;
        this.matters = matters;
        this.incidents = incidents;
        this.readying = readying;
        this.audience = audience;
        this.journal = journal;
        this.ids = ids;
    }

    Incident issue(IncidentDraft draft, Ready ready, Instant now, Officer officer) {
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
}
