package chancery.observations.positions;

/// Where a step on the way of a position is seen.
public enum Lane {
    SAID_TO_US,
    SAID_IN_PUBLIC,
    DONE
}
