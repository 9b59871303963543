package chancery.observations.ladder;

/// How far somebody holds that we had a part in what a host did; from the lowest up.
public enum Rung {
    NONE_ASSERTED,
    PLAUSIBLE,
    CORROBORATED,
    /// The host itself says so.
    ACKNOWLEDGED;

    /// Whether it takes evidence and the alternatives considered.
    public boolean asserts() {
        return this != NONE_ASSERTED;
    }

    /// Whether it takes a source as well.
    public boolean needsSource() {
        return this == CORROBORATED || this == ACKNOWLEDGED;
    }
}
