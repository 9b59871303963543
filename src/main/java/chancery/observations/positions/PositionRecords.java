package chancery.observations.positions;

import chancery.access.Officer;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Days;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import chancery.observations.HostAudience;
import chancery.observations.Stance;
import chancery.observations.positions.PositionEntry.InfluenceJudged;
import chancery.observations.positions.PositionEntry.PositionTaken;
import chancery.observations.positions.store.PositionStore;
import chancery.stakeholders.Authority;
import chancery.stakeholders.Stakeholders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which people record positions and influence: always with a reason, always beside
/// what was recorded before.
@Service
@Transactional
public class PositionRecords {

    private final Issues issues;
    private final PositionStore store;
    private final Stakeholders stakeholders;
    private final HostAudience audience;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    PositionRecords(
            Issues issues,
            PositionStore store,
            Stakeholders stakeholders,
            HostAudience audience,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.issues = issues;
        this.store = store;
        this.stakeholders = stakeholders;
        this.audience = audience;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Records where an authority stands since a day.
    public RecordedPosition record(
            UUID issue,
            UUID authority,
            Stance stance,
            LocalDate on,
            String reason,
            Officer officer) {
        issues.issue(issue, officer);
        if (on.isAfter(Days.of(clock.instant()))) {
            throw BadInput.of("on", "observations.fault.day-ahead");
        }
        int label = labelOf(authority(authority, officer), officer);
        var position =
                new RecordedPosition(
                        ids.next(), authority, stance, on, reason, officer.name(), clock.instant());
        store.add(issue, position, label, officer);
        journal.record(
                new PositionTaken(
                        issue, authority, stance, on, officer.id(), position.recordedAt()),
                label);
        return position;
    }

    /// Records how much an authority can do about the issue.
    public RecordedInfluence judge(
            UUID issue, UUID authority, Influence influence, String reason, Officer officer) {
        issues.issue(issue, officer);
        int label = labelOf(authority(authority, officer), officer);
        var judged =
                new RecordedInfluence(
                        authority, influence, reason, officer.name(), clock.instant());
        store.add(ids.next(), issue, judged, label, officer);
        journal.record(
                new InfluenceJudged(issue, authority, influence, officer.id(), judged.recordedAt()),
                label);
        return judged;
    }

    /// Whether the officer may record about an authority.
    public boolean mayRecord(UUID authority, Officer officer) {
        return audience.mayWrite(stakeholders.authority(authority, officer).host(), officer);
    }

    private Authority authority(UUID id, Officer officer) {
        try {
            return stakeholders.authority(id, officer);
        } catch (NotFound none) {
            throw BadInput.of("authority", "observations.fault.no-authority");
        }
    }

    private int labelOf(Authority authority, Officer officer) {
        audience.requireWriter(authority.host(), officer);
        return audience.label(authority.host(), officer);
    }
}
