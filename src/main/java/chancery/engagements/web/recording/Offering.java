package chancery.engagements.web.recording;

import static java.util.stream.Collectors.toCollection;

import chancery.access.HeldSeat;
import chancery.access.Officer;
import chancery.engagements.EngagementFilter;
import chancery.engagements.EngagementListed;
import chancery.engagements.Engagements;
import chancery.engagements.web.recording.OfferedGroup.Why;
import chancery.kernel.ApproachLevel;
import chancery.stakeholders.AuthorityKind;
import chancery.stakeholders.Interlocutor;
import chancery.stakeholders.Stakeholders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Offers the offices of a host in the order in which they are likely: whom the points are owed to,
/// whom we spoke to last, whom the officer covers, all others.
@Component
public class Offering {

    private static final int MOST_PLANNED = 10;

    private final Stakeholders stakeholders;
    private final Engagements engagements;

    Offering(Stakeholders stakeholders, Engagements engagements) {
        this.stakeholders = stakeholders;
        this.engagements = engagements;
    }

    /// @param chosen the ticked offices, with whoever came instead of the holder
    public List<OfferedGroup> of(
            Setting setting, LocalDate day, Map<UUID, String> chosen, Officer officer) {
        var left = new LinkedHashMap<UUID, Interlocutor>();
        stakeholders
                .interlocutorsFor(setting.host(), day, officer)
                .forEach(known -> left.put(known.office().id(), known));
        var groups = new ArrayList<Group>();
        groups.add(take(Why.OWED, owed(setting, left, officer), left));
        groups.add(
                take(
                        Why.RECENT,
                        engagements.recentCounterparts(
                                setting.mission().id(), setting.host(), officer),
                        left));
        groups.add(take(Why.COVERED, covered(left, officer), left));
        groups.add(take(Why.OTHER, List.copyOf(left.keySet()), left));
        return numbered(groups, chosen);
    }

    private record Group(Why why, List<Interlocutor> offices) {}

    private static Group take(Why why, List<UUID> offices, Map<UUID, Interlocutor> left) {
        return new Group(
                why,
                offices.stream()
                        .flatMap(office -> Optional.ofNullable(left.remove(office)).stream())
                        .toList());
    }

    /// The foreign ministry at the level asked for, then whoever an approach is planned to.
    private List<UUID> owed(Setting setting, Map<UUID, Interlocutor> offices, Officer officer) {
        var owed = new LinkedHashSet<UUID>();
        if (setting.purpose() == Purpose.HOLD) {
            setting.engagement()
                    .ifPresent(known -> owed.addAll(engagements.targetsOf(known.id(), officer)));
        }
        owed.addAll(matching(offices, office -> isOwed(office, setting.level())));
        owed.addAll(planned(setting, officer));
        return List.copyOf(owed);
    }

    private static boolean isOwed(Interlocutor office, ApproachLevel level) {
        return office.authority().kind() == AuthorityKind.FOREIGN_MINISTRY
                && office.office().rank().reaches(level);
    }

    private Set<UUID> planned(Setting setting, Officer officer) {
        var filter =
                new EngagementFilter(
                        Optional.of(setting.mission().code()),
                        Optional.of(setting.host()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "");
        return engagements.list(filter, officer).stream()
                .filter(listed -> listed.stage().isPlanned())
                .limit(MOST_PLANNED)
                .map(EngagementListed::id)
                .flatMap(id -> engagements.targetsOf(id, officer).stream())
                .collect(toCollection(LinkedHashSet::new));
    }

    private static List<UUID> covered(Map<UUID, Interlocutor> offices, Officer officer) {
        var seats = officer.seats().stream().map(HeldSeat::seat).toList();
        return matching(
                offices,
                office -> office.covers().stream().anyMatch(cover -> seats.contains(cover.seat())));
    }

    private static List<UUID> matching(
            Map<UUID, Interlocutor> offices, Predicate<Interlocutor> wanted) {
        return offices.values().stream()
                .filter(wanted)
                .map(office -> office.office().id())
                .toList();
    }

    private static List<OfferedGroup> numbered(List<Group> groups, Map<UUID, String> chosen) {
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
