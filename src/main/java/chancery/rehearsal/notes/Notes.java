package chancery.rehearsal.notes;

import chancery.rehearsal.loading.Chain;
import chancery.rehearsal.loading.Table;
import chancery.rehearsal.loading.Target;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What everybody needs who makes rows: ids in the order of time, labels, entries.
public final class Notes {

    private final Target target;
    private final Dice dice;
    private final Chain chain;
    private Instant now;
    private long given;

    public Notes(Target target, Dice dice, Chain chain, Instant beginning) {
        this.target = target;
        this.dice = dice;
        this.chain = chain;
        this.now = beginning;
    }

    /// Lets the clock go on; it never goes back.
    public void moveTo(Instant later) {
        now = later.isAfter(now) ? later : now;
    }

    public Instant now() {
        return now;
    }

    public Dice dice() {
        return dice;
    }

    public UUID id() {
        return idAt(now);
    }

    /// An id as it would have been given at another time.
    public UUID idAt(Instant at) {
        return dice.id(at.toEpochMilli(), given++);
    }

    public int label(Set<UUID> offices) {
        return target.label(offices);
    }

    public void row(Table table, Object... values) {
        target.add(table, values);
    }

    /// Records what somebody did now.
    ///
    /// @param facts the entry's own, by name
    public void entry(String kind, int label, List<UUID> about, UUID by, Map<String, ?> facts) {
        chain.record(id(), label, about, kind, by, now, facts);
    }
}
