package chancery.stakeholders.register;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.NotFound;
import chancery.kernel.Period;
import chancery.stakeholders.Adding;
import chancery.stakeholders.Adding.Added;
import chancery.stakeholders.Adding.Alike;
import chancery.stakeholders.Authority;
import chancery.stakeholders.Holder;
import chancery.stakeholders.HolderDraft;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.LookAlike;
import chancery.stakeholders.register.StakeholdersEntry.HolderBegan;
import chancery.stakeholders.register.StakeholdersEntry.HolderCorrected;
import chancery.stakeholders.register.StakeholdersEntry.HolderEnded;
import chancery.stakeholders.register.StakeholdersEntry.HolderVerified;
import chancery.stakeholders.store.AuthorityStore;
import chancery.stakeholders.store.HolderStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Notes who holds an office: successions, departures, verifications, corrections.
@Component
public class HolderRegister {

    private final HolderStore store;
    private final HolderLikeness likeness;
    private final AuthorityStore turns;
    private final Recording recording;

    HolderRegister(
            HolderStore store, HolderLikeness likeness, AuthorityStore turns, Recording recording) {
        this.store = store;
        this.likeness = likeness;
        this.turns = turns;
        this.recording = recording;
    }

    /// An office with the authority it belongs to and the officer's footing towards the host.
    public record Place(HostOffice office, Authority authority, Footing footing) {}

    /// Notes a holder; the one who held the office until then ends on the day the new one begins.
    public Adding<Holder> succeed(Place place, HolderDraft draft, boolean another, Officer by) {
        turns.takeTurn(place.footing().host(), by);
        requirePast(draft.verifiedOn());
        var predecessor = predecessor(place, draft.period(), Optional.empty(), by);
        var alike =
                another
                        ? List.<LookAlike>of()
                        : likeness.alike(draft.name(), place.footing().host(), by);
        if (!alike.isEmpty()) {
            return new Alike<>(alike);
        }
        predecessor.ifPresent(held -> end(held, draft.period().from(), place, by));
        var id = recording.id();
        var holder = holder(id, id, place.office().id(), draft);
        store.add(
                holder,
                recording.written(place.authority(), place.footing(), Optional.empty(), by));
        recording.record(
                new HolderBegan(
                        id,
                        holder.hostOffice(),
                        holder.period().from(),
                        holder.state(),
                        by.id(),
                        recording.now()),
                place.authority(),
                place.footing());
        return new Added<>(holder);
    }

    /// Who still holds the office when another begins; any other overlap is refused.
    private Optional<Holder> predecessor(
            Place place, Period period, Optional<UUID> except, Officer by) {
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

    private Holder holder(UUID id, UUID version, UUID office, HolderDraft draft) {
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

    /// Ends a holding without a successor: the office stands vacant from that day.
    public Holder depart(UUID id, LocalDate to, Place place, Officer by) {
        var current = locked(id, place, by);
        if (!to.isAfter(current.period().from())) {
            throw BadInput.of(
                    "to", "stakeholders.fault.ends-before-it-begins", current.period().from());
        }
        if (current.period().to().isPresent()) {
            throw BadInput.of(
                    "to", "stakeholders.fault.ended-already", current.period().to().get());
        }
        return end(current, to, place, by);
    }

    private Holder end(Holder current, LocalDate to, Place place, Officer by) {
        var ended = replace(current, current.until(to), place, by);
        recording.record(
                new HolderEnded(current.id(), current.hostOffice(), to, by.id(), recording.now()),
                place.authority(),
                place.footing());
        return ended;
    }

    /// Notes that somebody made sure today that the holder is who we think.
    public Holder verify(UUID id, Optional<LocalDate> next, Place place, Officer by) {
        var current = locked(id, place, by);
        var today = recording.today();
        var verifyBy = next.orElseGet(() -> HolderDraft.usualTerm(today));
        if (!verifyBy.isAfter(today)) {
            throw BadInput.of("verifyBy", "stakeholders.fault.verify-by", today);
        }
        var verified = replace(current, current.verified(today, verifyBy), place, by);
        recording.record(
                new HolderVerified(id, current.hostOffice(), verifyBy, by.id(), recording.now()),
                place.authority(),
                place.footing());
        return verified;
    }

    /// Says anew who it is and since when: a name misspelt, a date mistaken, a new office line.
    public Holder correct(UUID id, UUID version, HolderDraft draft, Place place, Officer by) {
        var current = locked(id, place, by);
        Versions.require(current.version(), version);
        requirePast(draft.verifiedOn());
        predecessor(place, draft.period(), Optional.of(id), by);
        var corrected =
                replace(
                        current,
                        holder(id, current.version(), current.hostOffice(), draft),
                        place,
                        by);
        recording.record(
                new HolderCorrected(id, current.hostOffice(), by.id(), recording.now()),
                place.authority(),
                place.footing());
        return corrected;
    }

    private Holder locked(UUID id, Place place, Officer by) {
        turns.takeTurn(place.footing().host(), by);
        return store.find(id, recording.now(), by).orElseThrow(() -> new NotFound("holder", id));
    }

    private Holder replace(Holder current, Holder next, Place place, Officer by) {
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

    private void requirePast(Optional<LocalDate> verifiedOn) {
        verifiedOn
                .filter(day -> day.isAfter(recording.today()))
                .ifPresent(day -> {
                    throw BadInput.of("verifiedOn", "stakeholders.fault.verified-in-future");
                });
    }
}
