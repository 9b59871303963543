package chancery.rehearsal.notes;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/// What is still to happen, in the order of time; of two at once the one noted first comes first.
public final class Agenda {

    private record Due(Instant at, long order, Runnable act) {}

    private final PriorityQueue<Due> due =
            new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::order));
    private final Notes notes;
    private final Instant end;
    private long noted;

    public Agenda(Notes notes, Instant end) {
        this.notes = notes;
        this.end = end;
    }

    /// Notes something; after the end nothing happens any more.
    public void note(Instant at, Runnable act) {
        if (at.isBefore(end)) {
            due.add(new Due(at, noted++, act));
        }
    }

    /// Lets everything happen that is due by then.
    public void runUntil(Instant until) {
        for (var next = due.peek(); next != null && !next.at().isAfter(until); next = due.peek()) {
            due.poll();
            notes.moveTo(next.at());
            next.act().run();
        }
    }

    public Instant end() {
        return end;
    }
}
