package chancery.engagements;

import chancery.directives.taskings.TaskingState;
import chancery.directives.wording.Point;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// What the record knows of the taskings that were spoken of.
record KnownTaskings(Map<UUID, Asked> asked, Instant now) {

    KnownTaskings {
        asked = Map.copyOf(asked);
    }

    /// One tasking: its points as they stood on the day, and its state.
    record Asked(Map<Integer, Point> points, TaskingState state) {

        Asked {
            points = Map.copyOf(points);
        }
    }
}
