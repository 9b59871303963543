package chancery.observations.incidents;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.kernel.NotFound;
import chancery.observations.HostAudience;
import chancery.observations.incidents.CitesIncidents.Citing;
import chancery.observations.incidents.duplicates.Merges;
import chancery.observations.incidents.store.IncidentStore;
import chancery.observations.incidents.store.MatterStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to released incidents: as of any time, and how their matters stand.
@Service
@Transactional
public class Incidents {

    private final IncidentStore store;
    private final MatterStore matters;
    private final Merges merges;
    private final HostAudience audience;
    private final ObjectProvider<CitesIncidents> citing;
    private final Clock clock;

    Incidents(
            IncidentStore store,
            MatterStore matters,
            Merges merges,
            HostAudience audience,
            ObjectProvider<CitesIncidents> citing,
            Clock clock) {
        this.store = store;
        this.matters = matters;
        this.merges = merges;
        this.audience = audience;
        this.citing = citing;
        this.clock = clock;
    }

    /// The incident with this id; where it was merged, the one that is kept.
    @Transactional(readOnly = true)
    public Incident incident(UUID id, Reader reader) {
        return itself(merges.keptFor(id, reader), reader);
    }

    /// The incident with this id, even where another is kept for it.
    @Transactional(readOnly = true)
    public Incident itself(UUID id, Reader reader) {
        return store.find(id, clock.instant(), reader)
                .orElseThrow(() -> new NotFound("incident", id));
    }

    /// Incidents the reader may see as they were known at a time, newest first.
    @Transactional(readOnly = true)
    public List<Incident> list(IncidentFilter filter, Instant asOf, Reader reader) {
        return store.list(filter, asOf, reader);
    }

    /// How the matter came to stand where it does, first to last, as known at a time.
    @Transactional(readOnly = true)
    public List<StatusChange> matter(UUID incident, Instant asOf, Reader reader) {
        return matters.of(incident, asOf, reader);
    }

    /// What changed between two times after it had been reported, first to last; for reports and
    /// alerts.
    @Transactional(readOnly = true)
    public List<StatusChange> changedSince(Instant after, Instant until, Reader reader) {
        return matters.changed(after, until, reader);
    }

    /// Everything that cites the incident and has to be looked at when the matter changes.
    @Transactional(readOnly = true)
    public List<Citing> citing(UUID incident, Reader reader) {
        return citing.orderedStream()
                .flatMap(each -> each.citing(incident, reader).stream())
                .toList();
    }

    /// Whether the officer may say how a matter stands there.
    public boolean mayRecord(Incident incident, Officer officer) {
        return audience.mayWrite(incident.text().host(), officer);
    }
}
