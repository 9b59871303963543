package chancery.alerts;

import chancery.access.Officer;
import chancery.alerts.Placing.Reason;
import chancery.alerts.store.AlertStore;
import chancery.alerts.store.PlacingStore;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which people part what the machine joined, and join what it parted. Each move is a
/// record with its reason; headquarters does it, because it alone sees every source.
@Service
@Transactional
public class Regrouping {

    private final AlertStore store;
    private final PlacingStore placings;
    private final Grouping grouping;
    private final Headquarters headquarters;
    private final Acting acting;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Regrouping(
            AlertStore store,
            PlacingStore placings,
            Grouping grouping,
            Headquarters headquarters,
            Acting acting,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.placings = placings;
        this.grouping = grouping;
        this.headquarters = headquarters;
        this.acting = acting;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Takes one source out of an alert into one of its own, which is answered.
    public UUID split(UUID id, UUID source, String why, Officer officer) {
        acting.headquartersOf(officer);
        var alert = store.lock(id, officer);
        var signal =
                alert.signals().stream()
                        .filter(held -> held.id().equals(source))
                        .findFirst()
                        .orElseThrow(() -> BadInput.of("source", "alerts.fault.source"));
        if (alert.signals().size() == 1) {
            throw new NotAllowed("alerts.refusal.only-source");
        }
        var now = clock.instant();
        var own = ids.next();
        store.open(own, alert.roster(), signal.label(), now, officer);
        move(signal, alert, own, Reason.SPLIT, why, officer, now);
        grouping.relabel(id, headquarters.reader());
        return own;
    }

    /// Puts all sources of another alert into this one.
    public void merge(UUID id, UUID other, String why, Officer officer) {
        acting.headquartersOf(officer);
        if (id.equals(other)) {
            throw BadInput.of("other", "alerts.fault.same-alert");
        }
        var now = clock.instant();
        // Always in the same order, so that two who merge crosswise do not wait for each other.
        var first = store.lock(id.compareTo(other) < 0 ? id : other, officer);
        var second = store.lock(id.compareTo(other) < 0 ? other : id, officer);
        var into = first.id().equals(id) ? first : second;
        var from = into == first ? second : first;
        if (from.signals().isEmpty() || !into.state(now).isOpen()) {
            throw new NotAllowed("alerts.refusal.merge");
        }
        from.signals().forEach(signal -> move(signal, from, id, Reason.MERGED, why, officer, now));
        grouping.relabel(id, headquarters.reader());
    }

    private void move(
            Signal signal,
            Alert from,
            UUID to,
            Reason reason,
            String why,
            Officer officer,
            Instant now) {
        placings.place(
                new Placing(signal.id(), to, reason, why, Optional.of(officer.id()), now),
                signal.label(),
                officer);
        journal.record(
                new AlertEntry.AlertSourceMoved(
                        to, from.id(), signal.id(), reason, officer.id(), now),
                signal.label());
    }
}
