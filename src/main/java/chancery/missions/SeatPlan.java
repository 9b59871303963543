package chancery.missions;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.OfficeCode;
import chancery.missions.store.SeatStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the plan of seats: which there are, and how many are filled.
@Service
@Transactional
public class SeatPlan {

    private final Missions missions;
    private final SeatStore store;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    SeatPlan(Missions missions, SeatStore store, Changes changes, Ids ids, Clock clock) {
        this.missions = missions;
        this.store = store;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /// Creates a seat in an office.
    public Seat create(
            OfficeCode code,
            String slug,
            String title,
            String titleInFrench,
            Set<Role> roles,
            Officer by) {
        Changes.requireAdministrator(by);
        var office = missions.office(code, by);
        if (store.find(office.id(), slug, by).isPresent()) {
            throw BadInput.of("slug", "missions.fault.seat-taken", slug, code.text());
        }
        var seat = new Seat(ids.next(), office.id(), slug, title, titleInFrench, roles);
        store.add(seat, by, clock.instant());
        changes.record(
                new MissionsEntry.SeatCreated(
                        office.id(), seat.id(), title, by.id(), clock.instant()),
                office.id(),
                by);
        return seat;
    }

    /// The seat of this short name in an office.
    @Transactional(readOnly = true)
    public Optional<Seat> find(UUID office, String slug, Reader reader) {
        return store.find(office, slug, reader);
    }

    /// How many seats each office has on a day, and how many are held.
    @Transactional(readOnly = true)
    public List<Staffing> staffingOn(LocalDate day, Reader reader) {
        return store.staffingOn(day, reader);
    }
}
