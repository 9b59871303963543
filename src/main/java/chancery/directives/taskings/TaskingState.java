package chancery.directives.taskings;

/// Where a mission stands with its tasking; lateness is no state, it is computed.
public enum TaskingState {
    SENT,
    ACKNOWLEDGED,
    ACCEPTED,
    QUERIED,
    EXTENSION_REQUESTED,
    CHANGE_PROPOSED,
    EXCUSAL_REQUESTED,
    IN_PROGRESS,
    REPORTED,
    EXCUSED,
    DECLINED,
    CLOSED;

    /// Whether the mission still owes something.
    public boolean isOpen() {
        return this != EXCUSED && this != DECLINED && this != CLOSED;
    }

    /// Whether it is headquarters' turn to answer.
    public boolean waitsForHeadquarters() {
        return this == QUERIED
                || this == EXTENSION_REQUESTED
                || this == CHANGE_PROPOSED
                || this == EXCUSAL_REQUESTED;
    }
}
