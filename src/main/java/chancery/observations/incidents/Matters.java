package chancery.observations.incidents;

import chancery.access.Officer;
import chancery.evidence.privacy.PrivacyLint;
import chancery.evidence.rules.Level;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Days;
import chancery.kernel.Fault;
import chancery.kernel.Ids;
import chancery.observations.HostAudience;
import chancery.observations.incidents.store.MatterStore;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door through which it is said how the matter of an incident stands: a step beside those
/// before it, by a source.
@Service
@Transactional
public class Matters {

    private final MatterStore matters;
    private final HostAudience audience;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final Incidents incidents;

    Matters(
            MatterStore matters,
            HostAudience audience,
            Journal journal,
            Ids ids,
            Clock clock,
            Incidents incidents) {
        this.matters = matters;
        this.audience = audience;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.incidents = incidents;
    }

    /// Records that the matter stands otherwise; whatever cites it can be asked for.
    ///
    /// @param source that tells it
    public Incident change(UUID id, StatusOn next, UUID source, String note, Officer officer) {
        matters.takeTurn(id, officer);
        var incident = incidents.itself(id, officer);
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
        return incidents.itself(id, officer);
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
        if (next.on().isAfter(Days.of(clock.instant()).plusDays(1))) {
            throw BadInput.of("on", "observations.fault.day-ahead");
        }
    }
}
