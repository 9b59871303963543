package chancery.engagements.web.offering;

import static java.util.stream.Collectors.toCollection;

import chancery.access.HeldSeat;
import chancery.access.Officer;
import chancery.engagements.EngagementFilter;
import chancery.engagements.EngagementListed;
import chancery.engagements.Engagements;
import chancery.engagements.exchange.Exchanges;
import chancery.engagements.web.offering.OfferedGroup.Why;
import chancery.engagements.web.recording.Purpose;
import chancery.engagements.web.recording.Setting;
import chancery.kernel.ApproachLevel;
import chancery.stakeholders.AuthorityKind;
import chancery.stakeholders.Interlocutor;
import chancery.stakeholders.Stakeholders;
import java.time.LocalDate;
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
    private final Exchanges exchanges;

    Offering(Stakeholders stakeholders, Engagements engagements, Exchanges exchanges) {
        this.stakeholders = stakeholders;
        this.engagements = engagements;
        this.exchanges = exchanges;
    }

    /// @param chosen the ticked offices, with whoever came instead of the holder
    public List<OfferedGroup> of(
            Setting setting, LocalDate day, Map<UUID, String> chosen, Officer officer) {
        var offices = new OfficesLeft(stakeholders.interlocutorsFor(setting.host(), day, officer));
        var left = offices.left();
        offices.take(Why.OWED, owed(setting, left, officer));
        offices.take(
                Why.RECENT,
                exchanges.recentCounterparts(setting.mission().id(), setting.host(), officer));
        offices.take(Why.COVERED, covered(left, officer));
        offices.take(Why.OTHER, List.copyOf(left.keySet()));
        return offices.numbered(chosen);
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
}
