package chancery.engagements;

import chancery.access.Officer;
import chancery.engagements.commitments.Commitments;
import chancery.engagements.joint.Partner;
import chancery.engagements.store.EngagementStore;
import chancery.engagements.store.FilingStore;
import chancery.engagements.store.TellingStore;
import chancery.journal.Journal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// How a record of a meeting is kept: checked against its taskings, filed as the next version, told
/// to all whom it concerns.
@Component
class Recording {

    private final EngagementStore store;
    private final FilingStore filings;
    private final TellingStore telling;
    private final Commitments commitments;
    private final SpokenTaskings spoken;
    private final Journal journal;
    private final Clock clock;

    Recording(
            EngagementStore store,
            FilingStore filings,
            TellingStore telling,
            Commitments commitments,
            SpokenTaskings spoken,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.filings = filings;
        this.telling = telling;
        this.commitments = commitments;
        this.spoken = spoken;
        this.journal = journal;
        this.clock = clock;
    }

    /// Keeps a version of what happened with all that follows from it.
    Engagement recorded(Engagement before, Filing filing, String reason, Officer officer) {
        var now = clock.instant();
        var meeting = filing.meeting();
        var given = spoken.of(meeting, before, officer);
        spoken.refuseFaults(meeting, filing.promises(), given.values(), now, officer);
        var after = before.recorded(meeting);
        var filed = new Filed(after.version(), meeting, reason, officer.id(), officer.name(), now);
        var digest =
                filings.file(
                        after,
                        filed,
                        SpokenTaskings.directivesOf(given),
                        spoken.pointLabels(given, officer),
                        officer);
        store.save(after, officer);
        filing.promises().forEach(promise -> commitments.add(promise, after, officer));
        spoken.noteDelivered(given.values(), meeting, officer);
        telling.tellAnew(after.id(), officer);
        journal.record(
                new EngagementEntry.EngagementFiled(
                        after.id(),
                        after.version(),
                        List.copyOf(given.keySet()),
                        meeting.deliveries().size(),
                        digest,
                        officer.id(),
                        now),
                after.label());
        noteJoint(after, meeting, officer);
        return after;
    }

    private void noteJoint(Engagement engagement, Meeting meeting, Officer officer) {
        if (!meeting.partners().isEmpty()) {
            journal.record(
                    new EngagementEntry.JointApproachRecorded(
                            engagement.id(),
                            engagement.version(),
                            meeting.partners().stream().map(Partner::state).toList(),
                            officer.id(),
                            clock.instant()),
                    engagement.label());
        }
    }
}
