package chancery.evidence.claims;

/// What is known of evidence against a claim.
public enum CounterState {
    NOT_SAID,
    FOUND,
    /// Nothing, and where it was looked for.
    NONE_FOUND
}
