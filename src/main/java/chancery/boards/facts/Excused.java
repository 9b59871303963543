package chancery.boards.facts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Excused from rounds, or owing them again, from an instant on.
///
/// @param lastRound empty when every later round is meant as well
public record Excused(
        UUID tasking, int firstRound, Optional<Integer> lastRound, boolean excused, Instant at) {

    boolean isAbout(UUID task, int round) {
        return tasking.equals(task)
                && round >= firstRound
                && lastRound.filter(last -> round > last).isEmpty();
    }
}
