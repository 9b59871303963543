package chancery.rehearsal.made;

import chancery.engagements.Meeting;
import chancery.rehearsal.founding.Post;
import java.util.UUID;

/// A meeting of a tasking on its way into the record.
///
/// @param versions how many its record will have in the end
record Filing(UUID id, Work work, Meeting meeting, int versions) {

    /// The same meeting, its place told rightly.
    Filing corrected() {
        return new Filing(id, work, elsewhere(meeting), versions);
    }

    private static Meeting elsewhere(Meeting meeting) {
        return new Meeting(
                meeting.heldAt(),
                meeting.zone(),
                meeting.mode(),
                meeting.initiative(),
                meeting.instrument(),
                "At the embassy",
                meeting.basis(),
                meeting.ourPeople(),
                meeting.partners(),
                meeting.summary(),
                meeting.counterparts(),
                meeting.deliveries());
    }

    Post post() {
        return work.post();
    }

    int label() {
        return work.post().label();
    }

    UUID officer() {
        return post().officer().id();
    }
}
