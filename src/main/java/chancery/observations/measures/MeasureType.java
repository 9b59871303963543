package chancery.observations.measures;

/// What an act of state is.
public enum MeasureType {
    LAW,
    REGULATION,
    /// How the authorities act, without a new text.
    PRACTICE,
    COURT_DECISION,
    BUDGET,
    /// Said in public by those who can carry it out, and no more than that yet.
    ANNOUNCED_INTENTION
}
