package chancery.observations.measures;

/// How far a measure has come.
public enum MeasureStage {
    ANNOUNCED,
    PROPOSED,
    CONSULTATION,
    TABLED,
    ADOPTED,
    PUBLISHED,
    IN_FORCE,
    AMENDED,
    SUSPENDED,
    STRUCK_DOWN,
    REPEALED,
    LAPSED,
    REJECTED;

    /// Whether nothing follows; a court's word may still be overturned.
    public boolean isLast() {
        return this == REPEALED || this == LAPSED || this == REJECTED;
    }

    /// Whether a measure applies while it stands so.
    public boolean applies() {
        return this == IN_FORCE || this == AMENDED;
    }
}
