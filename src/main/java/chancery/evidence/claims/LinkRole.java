package chancery.evidence.claims;

/// What evidence does for a claim.
public enum LinkRole {
    SUPPORTS,
    CONTRADICTS,
    CONTEXT
}
