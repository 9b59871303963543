package chancery.observations.incidents;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.evidence.privacy.PrivacyLint;
import chancery.evidence.rules.Level;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import chancery.observations.HostAudience;
import chancery.observations.incidents.CitesIncidents.Citing;
import chancery.observations.incidents.duplicates.Merges;
import chancery.observations.incidents.store.IncidentStore;
import chancery.observations.incidents.store.MatterStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Incidents(
            IncidentStore store,
            MatterStore matters,
            Merges merges,
            HostAudience audience,
            ObjectProvider<CitesIncidents> citing,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.matters = matters;
        this.merges = merges;
        this.audience = audience;
        this.citing = citing;
        this.journal = journal;
        this.ids = ids;
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

    /// Records that the matter stands otherwise; whatever cites it can be asked for.
    ///
    /// @param source that tells it
    public Incident change(UUID id, StatusOn next, UUID source, String note, Officer officer) {
        matters.takeTurn(id, officer);
        var incident = itself(id, officer);
        audience.requireWriter(incident.text().host(), officer);
        requireStep(incident, next);
        refuseFindings(note);
        var now = clock.instant();
        matters.add(
                ids.next(),
                new StatusChange(
                        id,
                        incident.text().host(),
                        Optional.of(incident.status().status()),
                        next.status(),
                        next.on(),
                        Optional.of(source),
                        note,
                        officer.name(),
                        now),
                incident.label(),
                officer);
        journal.record(
                new IncidentEntry.MatterStatusChanged(
                        id,
                        incident.text().host(),
                        incident.status().status(),
                        next.status(),
                        next.on(),
                        incident.text().bearings().stream().map(Bearing::directive).toList(),
                        officer.id(),
                        now),
                incident.label());
        return itself(id, officer);
    }

    /// A note goes out at once, so what the lint finds in it is written otherwise.
    private static void refuseFindings(String note) {
        var faults =
                PrivacyLint.findingsOfIncident(note).stream()
                        .filter(found -> found.rule().level() == Level.BLOCK)
                        .map(found ->
                                Fault.of(
                                        "note",
                                        "observations.fault.note-finding",
                                        found.rule().number(),
                                        found.from() + 1))
                        .toList();
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    private void requireStep(Incident incident, StatusOn next) {
        if (incident.status().status().isLast()) {
            throw BadInput.of("status", "observations.fault.matter-over");
        }
        if (incident.status().status() == next.status()) {
            throw BadInput.of("status", "observations.fault.status-same", next.status());
        }
        if (next.on().isBefore(incident.text().occurredOn())) {
            throw BadInput.of(
                    "on", "observations.fault.status-early", incident.text().occurredOn());
        }
        if (next.on().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1))) {
            throw BadInput.of("on", "observations.fault.day-ahead");
        }
    }
}
