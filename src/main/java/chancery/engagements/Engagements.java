package chancery.engagements;

import chancery.database.Reader;
import chancery.engagements.approaches.Clash;
import chancery.engagements.approaches.Moved;
import chancery.engagements.store.ApproachStore;
import chancery.engagements.store.ClashStore;
import chancery.engagements.store.EngagementLists;
import chancery.engagements.store.EngagementStore;
import chancery.engagements.store.MeetingStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to engagements as they stand: found, with their steps and with every version of what
/// happened.
@Service
@Transactional(readOnly = true)
public class Engagements {

    private final EngagementStore store;
    private final EngagementLists lists;
    private final ApproachStore approaches;
    private final ClashStore clashing;
    private final MeetingStore meetings;

    Engagements(
            EngagementStore store,
            EngagementLists lists,
            ApproachStore approaches,
            ClashStore clashing,
            MeetingStore meetings) {
        this.store = store;
        this.lists = lists;
        this.approaches = approaches;
        this.clashing = clashing;
        this.meetings = meetings;
    }

    public Engagement engagement(UUID id, Reader reader) {
        return store.get(id, reader);
    }

    /// Engagements the reader may see, newest first.
    public List<EngagementListed> list(EngagementFilter filter, Reader reader) {
        return lists.list(filter, reader);
    }

    /// Every version of what happened, first to last; the last one counts.
    public List<Filed> versionsOf(UUID engagement, Reader reader) {
        return meetings.versionsOf(engagement, reader);
    }

    /// How the approach came where it is.
    public List<Moved> stepsOf(UUID engagement, Reader reader) {
        return approaches.stepsOf(engagement, reader);
    }

    /// The host offices an approach is for.
    public List<UUID> targetsOf(UUID engagement, Reader reader) {
        return approaches.targetsOf(engagement, reader);
    }

    /// Other approaches planned to the same counterparts within a week.
    public List<Clash> clashes(
            List<UUID> targets, Instant planned, Optional<UUID> except, Reader reader) {
        return clashing.clashes(targets, planned, except, reader);
    }
}
