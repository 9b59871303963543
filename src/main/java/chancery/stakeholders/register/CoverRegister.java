package chancery.stakeholders.register;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.kernel.BadInput;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.kernel.Period;
import chancery.missions.Office;
import chancery.missions.Seat;
import chancery.stakeholders.Cover;
import chancery.stakeholders.register.HolderRegister.Place;
import chancery.stakeholders.register.StakeholdersEntry.CoverBegan;
import chancery.stakeholders.register.StakeholdersEntry.CoverEnded;
import chancery.stakeholders.store.AuthorityStore;
import chancery.stakeholders.store.CoverStore;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Notes which of our seats looks after a host office, and when that ends.
@Component
public class CoverRegister {

    private final CoverStore store;
    private final AuthorityStore turns;
    private final Recording recording;

    CoverRegister(CoverStore store, AuthorityStore turns, Recording recording) {
        this.store = store;
        this.turns = turns;
        this.recording = recording;
    }

    /// Gives a host office to a seat of a mission.
    public Cover begin(Place place, Office mission, Seat seat, Period period, Officer by) {
        turns.takeTurn(place.footing().host(), by);
        requireOwn(mission.id(), place.footing(), by);
        store.ofOffice(place.office().id(), recording.now(), by).stream()
                .filter(known -> known.seat().equals(seat.id()))
                .filter(known -> known.period().overlaps(period))
                .findFirst()
                .ifPresent(known -> {
                    throw BadInput.of("seat", "stakeholders.fault.covered", seat.title());
                });
        var id = recording.id();
        var cover =
                new Cover(
                        id,
                        id,
                        place.office().id(),
                        seat.id(),
                        mission.id(),
                        mission.code(),
                        seat.title(),
                        seat.titleInFrench(),
                        period);
        store.add(
                cover, recording.written(place.authority(), place.footing(), Optional.empty(), by));
        recording.record(
                new CoverBegan(
                        cover.hostOffice(), seat.id(), period.from(), by.id(), recording.now()),
                place.authority(),
                place.footing());
        return cover;
    }

    /// Takes it from the seat again, on a day.
    public void end(UUID id, LocalDate to, Place place, Officer by) {
        turns.takeTurn(place.footing().host(), by);
        var current =
                store.find(id, recording.now(), by).orElseThrow(() -> new NotFound("cover", id));
        requireOwn(current.mission(), place.footing(), by);
        if (!to.isAfter(current.period().from())) {
            throw BadInput.of(
                    "to", "stakeholders.fault.ends-before-it-begins", current.period().from());
        }
        current.period()
                .to()
                .ifPresent(ended -> {
                    throw BadInput.of("to", "stakeholders.fault.ended-already", ended);
                });
        var ended =
                new Cover(
                        id,
                        recording.id(),
                        current.hostOffice(),
                        current.seat(),
                        current.mission(),
                        current.missionCode(),
                        current.seatTitle(),
                        current.seatTitleInFrench(),
                        new Period(current.period().from(), Optional.of(to)));
        store.add(
                ended,
                recording.written(
                        place.authority(), place.footing(), Optional.of(current.version()), by));
        recording.record(
                new CoverEnded(current.hostOffice(), current.seat(), to, by.id(), recording.now()),
                place.authority(),
                place.footing());
    }

    /// A mission gives out its own seats; a desk those of every mission.
    private static void requireOwn(UUID mission, Footing footing, Officer by) {
        if (!by.is(Role.DESK) && !footing.inNameOf().equals(Optional.of(mission))) {
            throw new NotAllowed("stakeholders.refusal.own-seats");
        }
    }
}
