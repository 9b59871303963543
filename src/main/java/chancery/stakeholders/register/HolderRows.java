package chancery.stakeholders.register;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.NotFound;
import chancery.kernel.Period;
import chancery.stakeholders.Holder;
import chancery.stakeholders.HolderDraft;
import chancery.stakeholders.register.HolderRegister.Place;
import chancery.stakeholders.store.AuthorityStore;
import chancery.stakeholders.store.HolderStore;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The rows of holders: who is in the way of a new one, and how one takes the place of another.
@Component
class HolderRows {

    private final HolderStore store;
    private final AuthorityStore turns;
    private final Recording recording;

    HolderRows(HolderStore store, AuthorityStore turns, Recording recording) {
        this.store = store;
        this.turns = turns;
        this.recording = recording;
    }

    /// Who still holds the office when another begins; any other overlap is refused.
    Optional<Holder> predecessor(Place place, Period period, Optional<UUID> except, Officer by) {
        var overlapping =
                store.ofOffice(place.office().id(), recording.now(), by).stream()
                        .filter(held -> !except.equals(Optional.of(held.id())))
                        .filter(held -> held.period().overlaps(period))
                        .toList();
        for (var held : overlapping) {
            if (except.isPresent()
                    || held.period().to().isPresent()
                    || !held.period().from().isBefore(period.from())) {
                throw BadInput.of(
                        "from", "stakeholders.fault.held", held.name(), held.period().from());
            }
        }
        return overlapping.stream().findFirst();
    }

    Holder holder(UUID id, UUID version, UUID office, HolderDraft draft) {
        var today = recording.today();
        return new Holder(
                id,
                version,
                office,
                draft.name(),
                draft.period(),
                draft.state(),
                draft.verifiedOn(today),
                draft.verifyBy(today),
                draft.channels());
    }

    Holder locked(UUID id, Place place, Officer by) {
        turns.takeTurn(place.footing().host(), by);
        return store.find(id, recording.now(), by).orElseThrow(() -> new NotFound("holder", id));
    }

    Holder replace(Holder current, Holder next, Place place, Officer by) {
        var row =
                new Holder(
                        next.id(),
                        recording.id(),
                        next.hostOffice(),
                        next.name(),
                        next.period(),
                        next.state(),
                        next.verifiedOn(),
                        next.verifyBy(),
                        next.channels());
        store.add(
                row,
                recording.written(
                        place.authority(), place.footing(), Optional.of(current.version()), by));
        return row;
    }

    void requirePast(Optional<LocalDate> verifiedOn) {
        verifiedOn
                .filter(day -> day.isAfter(recording.today()))
                .ifPresent(day -> {
                    throw BadInput.of("verifiedOn", "stakeholders.fault.verified-in-future");
                });
    }
}
