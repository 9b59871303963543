package chancery.observations.incidents.intake;

/// How a line of a file ended.
public enum LineOutcome {
    GOOD,
    TAKEN,
    REFUSED
}
