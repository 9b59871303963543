package chancery.missions;

import chancery.database.Reader;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.missions.places.Gazetteer;
import chancery.missions.store.AccreditationStore;
import chancery.missions.store.HoldingStore;
import chancery.missions.store.OfficeStateStore;
import chancery.missions.store.OfficeStore;
import chancery.missions.store.SeatStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to our own side as it stands: offices, accreditations, seats. Everyone who signed in
/// may read it.
@Service
@Transactional(readOnly = true)
public class Missions {

    private final Gazetteers gazetteers = new Gazetteers();
    private final OfficeStore offices;
    private final OfficeStateStore states;
    private final AccreditationStore accreditations;
    private final SeatStore seats;
    private final HoldingStore holdings;
    private final Clock clock;

    Missions(
            OfficeStore offices,
            OfficeStateStore states,
            AccreditationStore accreditations,
            SeatStore seats,
            HoldingStore holdings,
            Clock clock) {
        this.offices = offices;
        this.states = states;
        this.accreditations = accreditations;
        this.seats = seats;
        this.holdings = holdings;
        this.clock = clock;
    }

    /// All offices there ever were, by code.
    public List<Office> all(Reader reader) {
        return offices.all(reader);
    }

    /// The office with this code.
    public Office office(OfficeCode code, Reader reader) {
        return offices.find(code, reader).orElseThrow(() -> new NotFound("office", code));
    }

    public Office office(UUID id, Reader reader) {
        return offices.find(id, reader).orElseThrow(() -> new NotFound("office", id));
    }

    public Optional<Office> findByCode(OfficeCode code, Reader reader) {
        return offices.find(code, reader);
    }

    /// The office at the top.
    public Office headquarters(Reader reader) {
        return offices.all(reader).stream()
                .filter(office -> office.kind() == OfficeKind.HEADQUARTERS)
                .findFirst()
                .orElseThrow(() -> new NotFound("headquarters", ""));
    }

    /// Our network as it is known now.
    public Network network(Reader reader) {
        return networkKnownAt(clock.instant(), reader);
    }

    /// Our network as it was known at an instant: which offices stood how on which day, accredited
    /// to whom.
    public Network networkKnownAt(Instant known, Reader reader) {
        return new Network(
                offices.all(reader),
                states.statesKnownAt(known, reader),
                accreditations.knownAt(known, reader));
    }

    /// The names by which places and missions are addressed.
    public Gazetteer gazetteer(Reader reader) {
        return gazetteers.of(offices.all(reader));
    }

    /// What became of an office, oldest first.
    public List<OfficeState> statesOf(UUID office, Reader reader) {
        return states.statesOf(office, reader);
    }

    /// Whom a mission is, was and will be accredited to.
    public List<Accreditation> accreditationsOf(UUID mission, Reader reader) {
        return accreditations.ofMission(mission, reader);
    }

    /// The seats of an office.
    public List<Seat> seatsOf(UUID office, Reader reader) {
        return seats.ofOffice(office, reader);
    }

    /// Who held, holds and will hold them.
    public List<Holding> holdingsOf(UUID office, Reader reader) {
        return holdings.holdings(office, reader);
    }
}
