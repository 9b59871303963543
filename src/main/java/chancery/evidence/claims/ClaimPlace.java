package chancery.evidence.claims;

/// Where a claim is made.
public enum ClaimPlace {
    POINT,
    PARAGRAPH
}
