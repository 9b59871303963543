package chancery.observations;

import static java.util.stream.Collectors.toCollection;

import chancery.access.HeldSeat;
import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.Days;
import chancery.kernel.NotAllowed;
import chancery.missions.Missions;
import chancery.missions.Network;
import chancery.missions.Office;
import chancery.missions.places.HostNames;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Says who writes down what a host does, and who reads it: officers of missions accredited to the
/// host, and headquarters.
@Component
public class HostAudience {

    private final Missions missions;
    private final Labels labels;
    private final Clock clock;

    HostAudience(Missions missions, Labels labels, Clock clock) {
        this.missions = missions;
        this.labels = labels;
        this.clock = clock;
    }

    /// Refuses unless the officer works in a mission accredited to the host, or on a desk at
    /// headquarters.
    public void requireWriter(CountryCode host, Officer by) {
        if (!mayWrite(host, by)) {
            throw new NotAllowed("observations.refusal.writers");
        }
        if (!HostNames.isCountry(host)) {
            throw BadInput.of("host", "observations.fault.host", host.text());
        }
    }

    /// Whether the officer may write about the host today.
    public boolean mayWrite(CountryCode host, Officer by) {
        return writes(by).test(host);
    }

    /// About which hosts the officer may write today.
    public Predicate<CountryCode> writes(Officer by) {
        if (by.is(Role.DESK)) {
            return host -> true;
        }
        var network = missions.network(by);
        return host -> missionOf(host, by, network).isPresent();
    }

    /// The mission accredited to the host in whose name the officer writes; headquarters when
    /// empty.
    public Optional<UUID> missionOf(CountryCode host, Officer by) {
        return missionOf(host, by, missions.network(by));
    }

    private Optional<UUID> missionOf(CountryCode host, Officer by, Network network) {
        var today = Days.of(clock.instant());
        return by.seats().stream()
                .filter(seat ->
                        seat.roles().contains(Role.OFFICER) || seat.roles().contains(Role.RELEASER))
                .map(HeldSeat::office)
                .filter(office -> network.isAccredited(office, host, today))
                .findFirst();
    }

    /// The label of what is known of a host: headquarters, and whichever mission is, will be or was
    /// accredited to it.
    public int label(CountryCode host, Officer by) {
        var network = missions.network(by);
        var offices =
                missions.all(by).stream()
                        .map(Office::id)
                        .filter(office -> accreditedEver(office, host, network))
                        .collect(toCollection(HashSet::new));
        offices.add(missions.headquarters(by).id());
        return labels.openTo(offices);
    }

    private static boolean accreditedEver(UUID office, CountryCode host, Network network) {
        return network.accreditationsOf(office).stream()
                .anyMatch(known -> known.host().equals(host));
    }
}
