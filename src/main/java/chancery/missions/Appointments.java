package chancery.missions;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.kernel.Period;
import chancery.missions.store.HoldingStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which administrators give seats to officers, and take them back.
@Service
@Transactional
public class Appointments {

    private final Missions missions;
    private final HoldingStore store;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    Appointments(Missions missions, HoldingStore store, Changes changes, Ids ids, Clock clock) {
        this.missions = missions;
        this.store = store;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /// Gives a seat to an officer between two dates, as its holder or as cover during leave.
    public void appoint(Seat seat, UUID officer, boolean cover, Period period, Officer by) {
        Changes.requireAdministrator(by);
        if (!cover) {
            store.holdings(seat.office(), by).stream()
                    .filter(held -> held.seat().equals(seat.id()) && !held.cover())
                    .filter(held -> held.period().overlaps(period))
                    .findFirst()
                    .ifPresent(held -> {
                        throw BadInput.of("from", "missions.fault.seat-held", held.officerName());
                    });
        }
        store.add(
                new Holding(ids.next(), seat.id(), officer, "", cover, period),
                Optional.empty(),
                by,
                clock.instant());
        changes.record(
                new MissionsEntry.SeatTaken(
                        seat.office(),
                        seat.id(),
                        officer,
                        cover,
                        period.from(),
                        by.id(),
                        clock.instant()),
                seat.office(),
                by);
    }

    /// Lets an officer leave a seat on a day.
    public void vacate(UUID holding, LocalDate to, OfficeCode code, Officer by) {
        Changes.requireAdministrator(by);
        var held =
                store.holdings(missions.office(code, by).id(), by).stream()
                        .filter(known -> known.id().equals(holding))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("holding", holding));
        if (!to.isAfter(held.period().from())) {
            throw BadInput.of("to", "missions.fault.ends-before-it-begins", held.period().from());
        }
        var left =
                new Holding(
                        ids.next(),
                        held.seat(),
                        held.officer(),
                        held.officerName(),
                        held.cover(),
                        new Period(held.period().from(), Optional.of(to)));
        store.add(left, Optional.of(held.id()), by, clock.instant());
        var office = missions.office(code, by).id();
        changes.record(
                new MissionsEntry.SeatLeft(
                        office, held.seat(), held.officer(), to, by.id(), clock.instant()),
                office,
                by);
    }
}
