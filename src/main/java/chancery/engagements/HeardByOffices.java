package chancery.engagements;

import chancery.database.Reader;
import chancery.engagements.store.MeetingStore;
import chancery.stakeholders.HeardPoints;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says which points a new holder of an office has not heard.
@Component
class HeardByOffices implements HeardPoints {

    private final MeetingStore meetings;

    HeardByOffices(MeetingStore meetings) {
        this.meetings = meetings;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unheard> notHeardBy(UUID holder, UUID office, Reader reader) {
        return meetings.unheardBy(holder, office, reader);
    }
}
