package chancery.evidence.claims.strength;

/// How strong a claim is, strongest first.
public enum StrengthLevel {
    STRONG,
    MODERATE,
    WEAK,
    NOT_SUPPORTED,
    REFUSED;

    /// The weaker of two.
    StrengthLevel cappedBy(StrengthLevel other) {
        return compareTo(other) < 0 ? other : this;
    }

    /// Where a claim starts that rests on a source of this weight, 4 to 0.
    static StrengthLevel startingAt(int weight) {
        return switch (weight) {
            case 4 -> STRONG;
            case 3 -> MODERATE;
            case 1, 2 -> WEAK;
            default -> NOT_SUPPORTED;
        };
    }
}
