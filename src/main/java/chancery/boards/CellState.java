package chancery.boards;

/// What became of a cell, the best first: where several say something of one cell, the first here
/// counts.
public enum CellState {
    /// Heard by the host, whole, in part or adapted.
    DELIVERED,
    /// Heard before the point was withdrawn; stays in both numbers, flagged.
    WITHDRAWN_DELIVERED,
    /// The mission advises against; it stays in the denominator.
    CAUTIONED,
    WITHHELD,
    DEFERRED,
    NOT_RAISED,
    NOT_YET,
    /// Delivered without being asked for; in neither number.
    BEYOND_INSTRUCTION;

    /// Whether the cell stands in the denominator.
    public boolean isApplicable() {
        return this != BEYOND_INSTRUCTION;
    }

    /// Whether it stands in the numerator; then it is applicable too.
    public boolean isDelivered() {
        return this == DELIVERED || this == WITHDRAWN_DELIVERED;
    }
}
