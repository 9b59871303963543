package chancery.stakeholders;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.kernel.Period;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.missions.Seat;
import chancery.stakeholders.register.CoverRegister;
import chancery.stakeholders.store.CoverStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to covers: which of our seats looks after which host office.
@Service
@Transactional
public class Covers {

    private final CoverRegister register;
    private final CoverStore store;
    private final Stakeholders stakeholders;
    private final Missions missions;
    private final Clock clock;

    Covers(
            CoverRegister register,
            CoverStore store,
            Stakeholders stakeholders,
            Missions missions,
            Clock clock) {
        this.register = register;
        this.store = store;
        this.stakeholders = stakeholders;
        this.missions = missions;
        this.clock = clock;
    }

    /// A seat that may cover offices of a host, with the mission it belongs to.
    public record Candidate(Office mission, Seat seat) {}

    /// The seats of the missions accredited to a host on a day.
    @Transactional(readOnly = true)
    public List<Candidate> candidatesFor(CountryCode host, LocalDate day, Reader reader) {
        var network = missions.network(reader);
        return missions.all(reader).stream()
                .filter(office -> network.isAccredited(office.id(), host, day))
                .flatMap(office ->
                        missions.seatsOf(office.id(), reader).stream()
                                .map(seat -> new Candidate(office, seat)))
                .toList();
    }

    /// Gives a host office to a seat.
    public Cover cover(UUID office, UUID seat, Period period, Officer by) {
        var place = stakeholders.placeOf(office, by);
        var candidate =
                candidatesFor(place.authority().host(), period.from(), by).stream()
                        .filter(known -> known.seat().id().equals(seat))
                        .findFirst()
                        .orElseThrow(() -> BadInput.of("seat", "stakeholders.fault.seat"));
        return register.begin(place, candidate.mission(), candidate.seat(), period, by);
    }

    /// Takes it from the seat again, on a day.
    public Cover uncover(UUID cover, LocalDate to, Officer by) {
        register.end(cover, to, stakeholders.placeOf(cover(cover, by).hostOffice(), by), by);
        return cover(cover, by);
    }

    @Transactional(readOnly = true)
    public Cover cover(UUID id, Reader reader) {
        return store.find(id, clock.instant(), reader).orElseThrow(() -> new NotFound("cover", id));
    }

    @Transactional(readOnly = true)
    public List<Cover> ofOffice(UUID office, Reader reader) {
        return store.ofOffice(office, clock.instant(), reader);
    }

    /// Host offices that nobody covers on a day, and those that several seats do.
    ///
    /// @param mission whose seats count; all when empty
    @Transactional(readOnly = true)
    public CoverGaps gaps(CountryCode host, LocalDate day, Optional<UUID> mission, Reader reader) {
        return stakeholders.directory(host, reader).gapsOn(day, mission);
    }
}
