package chancery.engagements.web.offering;

import chancery.engagements.web.offering.OfferedGroup.Why;
import chancery.stakeholders.Interlocutor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The offices of a host that are not offered yet, and the groups in which the others are.
final class OfficesLeft {

    private final Map<UUID, Interlocutor> left = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();

    OfficesLeft(List<Interlocutor> all) {
        all.forEach(known -> left.put(known.office().id(), known));
    }

    private record Group(Why why, List<Interlocutor> offices) {}

    Map<UUID, Interlocutor> left() {
        return left;
    }

    /// Offers these for a reason, as far as they are left.
    void take(Why why, List<UUID> offices) {
        groups.add(
                new Group(
                        why,
                        offices.stream()
                                .flatMap(
                                        office -> Optional.ofNullable(left.remove(office)).stream())
                                .toList()));
    }

    /// The groups with the number of each office in the form.
    ///
    /// @param chosen the ticked offices, with whoever came instead of the holder
    List<OfferedGroup> numbered(Map<UUID, String> chosen) {
        var offered = new ArrayList<OfferedGroup>();
        int row = 0;
        for (var group : groups) {
            var offices = new ArrayList<Offered>();
            for (var office : group.offices()) {
                var id = office.office().id();
                offices.add(
                        new Offered(
                                row++,
                                office,
                                chosen.containsKey(id),
                                chosen.getOrDefault(id, "")));
            }
            offered.add(new OfferedGroup(group.why(), offices));
        }
        return offered.stream().filter(group -> !group.offices().isEmpty()).toList();
    }
}
