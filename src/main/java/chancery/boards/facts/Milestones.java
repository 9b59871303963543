package chancery.boards.facts;

import java.time.Instant;
import java.util.Optional;

/// When a task was first acknowledged, and first reported.
public record Milestones(Optional<Instant> acknowledged, Optional<Instant> reported) {

    public static final Milestones NONE = new Milestones(Optional.empty(), Optional.empty());

    Milestones knownAt(Instant known) {
        return new Milestones(
                acknowledged.filter(at -> !at.isAfter(known)),
                reported.filter(at -> !at.isAfter(known)));
    }
}
