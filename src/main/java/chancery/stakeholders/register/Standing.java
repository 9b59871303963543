package chancery.stakeholders.register;

import static java.util.stream.Collectors.toUnmodifiableSet;

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
import chancery.stakeholders.Authority;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Says who may write about a host: officers of a mission accredited to it, and desks at
/// headquarters.
@Component
public class Standing {

    private final Missions missions;
    private final Labels labels;
    private final Clock clock;

    Standing(Missions missions, Labels labels, Clock clock) {
        this.missions = missions;
        this.labels = labels;
        this.clock = clock;
    }

    /// The officer's footing towards a host, or a refusal.
    public Footing of(CountryCode host, Officer by) {
        var network = missions.network(by);
        var offices = missions.all(by);
        var inNameOf = missionOf(host, by, network);
        if (inNameOf.isEmpty() && !by.is(Role.DESK)) {
            throw new NotAllowed("stakeholders.refusal.writers");
        }
        var accredited =
                offices.stream()
                        .map(Office::id)
                        .filter(office ->
                                network.accreditationsOf(office).stream()
                                        .anyMatch(known -> known.host().equals(host)))
                        .collect(toUnmodifiableSet());
        if (accredited.isEmpty() && !HostNames.isCountry(host)) {
            throw BadInput.of("host", "stakeholders.fault.host", host.text());
        }
        return new Footing(host, inNameOf, missions.headquarters(by).id(), accredited);
    }

    /// Whether the officer may write about a host.
    public boolean mayWrite(CountryCode host, Officer by) {
        return by.is(Role.DESK) || missionOf(host, by, missions.network(by)).isPresent();
    }

    private Optional<UUID> missionOf(CountryCode host, Officer by, Network network) {
        return by.seats().stream()
                .filter(seat ->
                        seat.roles().contains(Role.OFFICER) || seat.roles().contains(Role.RELEASER))
                .map(HeldSeat::office)
                .filter(office -> network.isAccredited(office, host, today()))
                .findFirst();
    }

    /// The number of the label under which everything about an authority is kept.
    public int label(Authority authority, Footing footing) {
        return labels.openTo(footing.audience(authority.kind(), authority.recordedFor()));
    }

    LocalDate today() {
        return Days.of(clock.instant());
    }
}
