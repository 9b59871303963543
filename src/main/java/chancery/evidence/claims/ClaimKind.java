package chancery.evidence.claims;

/// What a claim says it is.
public enum ClaimKind {
    FACT,
    /// Needs a figure, its population, a comparator and the counter-evidence.
    STATISTIC,
    LAW
}
