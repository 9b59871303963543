package chancery.engagements.commitments;

/// What became of it.
public enum Outcome {
    KEPT,
    PARTLY_KEPT,
    KEPT_LATE,
    BROKEN,
    OVERTAKEN,
    RECORDED_IN_ERROR;

    /// Whether something was done that can be shown.
    public boolean isFulfilment() {
        return this == KEPT || this == PARTLY_KEPT || this == KEPT_LATE;
    }
}
