package chancery.stakeholders.register;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.stakeholders.Adding;
import chancery.stakeholders.Adding.Added;
import chancery.stakeholders.Adding.Alike;
import chancery.stakeholders.Authority;
import chancery.stakeholders.Holder;
import chancery.stakeholders.HolderDraft;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.LookAlike;
import chancery.stakeholders.register.StakeholdersEntry.HolderBegan;
import chancery.stakeholders.register.StakeholdersEntry.HolderEnded;
import chancery.stakeholders.store.AuthorityStore;
import chancery.stakeholders.store.HolderStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Notes who holds an office: successions and departures.
@Component
public class HolderRegister {

    private final HolderStore store;
    private final HolderRows rows;
    private final HolderLikeness likeness;
    private final AuthorityStore turns;
    private final Recording recording;

    HolderRegister(
            HolderStore store,
            HolderRows rows,
            HolderLikeness likeness,
            AuthorityStore turns,
            Recording recording) {
        this.store = store;
        this.rows = rows;
        this.likeness = likeness;
        this.turns = turns;
        this.recording = recording;
    }

    /// An office with the authority it belongs to and the officer's footing towards the host.
    public record Place(HostOffice office, Authority authority, Footing footing) {}

    /// Notes a holder; the one who held the office until then ends on the day the new one begins.
    public Adding<Holder> succeed(Place place, HolderDraft draft, boolean another, Officer by) {
        turns.takeTurn(place.footing().host(), by);
        rows.requirePast(draft.verifiedOn());
        var predecessor = rows.predecessor(place, draft.period(), Optional.empty(), by);
        var alike =
                another
                        ? List.<LookAlike>of()
                        : likeness.alike(draft.name(), place.footing().host(), by);
        if (!alike.isEmpty()) {
            return new Alike<>(alike);
        }
        predecessor.ifPresent(held -> end(held, draft.period().from(), place, by));
        var id = recording.id();
        var holder = rows.holder(id, id, place.office().id(), draft);
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

    /// Ends a holding without a successor: the office stands vacant from that day.
    public Holder depart(UUID id, LocalDate to, Place place, Officer by) {
        var current = rows.locked(id, place, by);
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
        var ended = rows.replace(current, current.until(to), place, by);
        recording.record(
                new HolderEnded(current.id(), current.hostOffice(), to, by.id(), recording.now()),
                place.authority(),
                place.footing());
        return ended;
    }
}
