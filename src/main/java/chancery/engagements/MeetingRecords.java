package chancery.engagements;

import chancery.access.Officer;
import chancery.engagements.approaches.ActingMissions;
import chancery.engagements.approaches.ApproachStage;
import chancery.engagements.approaches.ApproachStep;
import chancery.engagements.approaches.Approaches;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.store.EngagementStore;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to records of meetings: filed, and corrected by a further version.
@Service
@Transactional
public class MeetingRecords {

    private final EngagementStore store;
    private final Approaches approaches;
    private final ActingMissions missions;
    private final Recording recording;
    private final Ids ids;
    private final Clock clock;

    MeetingRecords(
            EngagementStore store,
            Approaches approaches,
            ActingMissions missions,
            Recording recording,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.approaches = approaches;
        this.missions = missions;
        this.recording = recording;
        this.ids = ids;
        this.clock = clock;
    }

    /// Files a meeting that was held without having been asked for here.
    public Engagement file(Filing filing, Officer officer) {
        var day = filing.meeting().day();
        var mission = missions.meeting(filing.mission(), filing.host(), day, officer);
        var engagement =
                new Engagement(
                        ids.next(),
                        mission.id(),
                        filing.host(),
                        ApproachStage.GRANTED,
                        filing.subject(),
                        filing.meeting().mode(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        1,
                        missions.labelOf(mission, officer));
        store.add(engagement, List.of(), clock.instant(), officer);
        return recording.recorded(engagement, filing, "", officer);
    }

    /// Files what came of an approach that was asked for.
    public Engagement hold(UUID id, Optional<Long> expected, Filing filing, Officer officer) {
        var engagement = store.lock(id, expected, officer);
        officer.requireWorksAt(engagement.mission(), ActingMissions.OWN_OFFICERS_ONLY);
        if (!ApproachStep.HOLD.isAllowedIn(engagement.stage())) {
            throw BadInput.of("step", "engagements.fault.not-now", engagement.stage());
        }
        approaches.note(engagement, ApproachStep.HOLD, Side.OURS, "", Optional.empty(), officer);
        return recording.recorded(engagement, filing, "", officer);
    }

    /// Corrects what was filed: a new version with its reason; the earlier one stays and is shown
    /// beside it.
    public Engagement correct(
            UUID id, Optional<Long> expected, Filing filing, String reason, Officer officer) {
        var engagement = store.lock(id, expected, officer);
        officer.requireWorksAt(engagement.mission(), ActingMissions.OWN_OFFICERS_ONLY);
        if (engagement.version() == 0) {
            throw BadInput.of("", "engagements.fault.not-filed");
        }
        if (reason.isBlank()) {
            throw BadInput.of("reason", "web.fault.missing");
        }
        return recording.recorded(engagement, filing, reason, officer);
    }
}
