package chancery.rehearsal.founding;

import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.missions.Office;
import java.util.List;
import java.util.UUID;

/// A mission with the two who work there and those it meets in its host.
///
/// @param head releases what the officer wrote
/// @param label of everything the mission and headquarters share
public record Post(
        Office office, Person head, Person officer, int label, List<Counter> counterparts) {

    public Post {
        counterparts = List.copyOf(counterparts);
    }

    public CountryCode host() {
        return office.country().orElseThrow();
    }

    /// Somebody of the ministry.
    public record Person(UUID id, String name, String signIn) {}

    /// Somebody of the host, in office.
    public record Counter(
            UUID hostOffice, UUID holder, String name, String title, ApproachLevel rank) {}
}
