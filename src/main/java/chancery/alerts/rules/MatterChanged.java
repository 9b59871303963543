package chancery.alerts.rules;

import chancery.alerts.Finding;
import chancery.alerts.Subject;
import chancery.alerts.SubjectKind;
import chancery.database.Reader;
import chancery.missions.Missions;
import chancery.observations.incidents.Incident;
import chancery.observations.incidents.Incidents;
import chancery.observations.incidents.StatusChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The matter of an incident stands otherwise than when it was reported; its page lists what cites
/// it.
@Component
class MatterChanged implements AlertRule {

    private final Incidents incidents;
    private final Missions missions;

    MatterChanged(Incidents incidents, Missions missions) {
        this.incidents = incidents;
        this.missions = missions;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.MATTER_CHANGED;
    }

    @Override
    public Set<String> wokenBy() {
        return Set.of("MatterStatusChanged");
    }

    @Override
    public List<Finding> between(int threshold, Instant after, Instant upTo, Reader reader) {
        var top = missions.headquarters(reader).id();
        return incidents.changedSince(after, upTo, reader).stream()
                .map(change -> finding(change, incidents.itself(change.incident(), reader), top))
                .toList();
    }

    private static Finding finding(StatusChange change, Incident incident, UUID top) {
        return new Finding(
                "changed matter " + change.incident() + " " + change.recordedAt(),
                Subject.of(SubjectKind.INCIDENT, change.incident()),
                top,
                Optional.of(change.host()),
                change.recordedAt(),
                Map.of("place", incident.text().place(), "day", change.on().toString()),
                incident.label());
    }
}
