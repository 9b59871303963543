package chancery.rehearsal.made;

import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.missions.Office;
import java.util.List;
import java.util.UUID;

/// A mission with the two who work there and those it meets in its host.
///
/// @param head releases what the officer wrote
/// @param label of everything the mission and headquarters share
record Post(Office office, Person head, Person officer, int label, List<Counter> counterparts) {

    Post {
        counterparts = List.copyOf(counterparts);
    }

    CountryCode host() {
        return office.country().orElseThrow();
    }

    /// Somebody of the ministry.
    record Person(UUID id, String name, String signIn) {}

    /// Somebody of the host, in office.
    record Counter(UUID hostOffice, UUID holder, String name, String title, ApproachLevel rank) {}
}
