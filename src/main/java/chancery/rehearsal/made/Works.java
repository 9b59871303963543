package chancery.rehearsal.made;

import chancery.rehearsal.notes.Dice;
import chancery.rehearsal.notes.Horizon;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// All taskings, and those under which meetings are held.
///
/// A meeting to come is kept in one number, so that millions fit into memory and are sorted in a
/// moment: the second in which it is filed, counted from the beginning, then its tasking.
///
/// @param met not excused
record Works(List<Work> all, List<Work> met) {

    private static final int BITS_OF_WORK = 36;
    private static final long WORK = (1L << BITS_OF_WORK) - 1;
    private static final Duration FIRST = Duration.ofDays(1);

    Works {
        all = List.copyOf(all);
        met = List.copyOf(met);
    }

    /// So many meetings, in the order of time: each under any tasking, at any time while its
    /// directive is in force.
    long[] drawn(int many, Horizon horizon, Dice dice) {
        var drawn = new long[many];
        for (int at = 0; at < many; at++) {
            int work = dice.below(met.size());
            var order = met.get(work).order();
            var from = order.released().plus(FIRST);
            long span = Duration.between(from, order.end(horizon.end())).toSeconds() - 1;
            long second =
                    Duration.between(horizon.beginning(), from).toSeconds() + dice.below(span);
            drawn[at] = second << BITS_OF_WORK | work;
        }
        Arrays.sort(drawn);
        return drawn;
    }

    Instant timeOf(long meeting, Horizon horizon) {
        return horizon.beginning().plusSeconds(meeting >>> BITS_OF_WORK);
    }

    Work workOf(long meeting) {
        return met.get((int) (meeting & WORK));
    }
}
