package chancery.directives.taskings;

import java.util.Optional;

/// From one round to another, both included, a mission is excused, or owes them again.
///
/// @param lastRound empty when every later round is meant as well
/// @param excused false when the mission takes them up again
public record Excusal(int firstRound, Optional<Integer> lastRound, boolean excused) {

    /// Relieved of one round alone.
    static Excusal only(int round) {
        return new Excusal(round, Optional.of(round), true);
    }

    /// Relieved of a round and of all that follow.
    static Excusal from(int round) {
        return new Excusal(round, Optional.empty(), true);
    }

    /// Owes a round and all that follow, whatever was said before.
    static Excusal endedWith(int round) {
        return new Excusal(round, Optional.empty(), false);
    }
}
