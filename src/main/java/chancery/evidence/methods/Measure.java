package chancery.evidence.methods;

/// What kind of figure it is; a share and a rate never stand for each other.
public enum Measure {
    CRUDE_RATE,
    SHARE,
    RATE_RATIO,
    RATE_DIFFERENCE,
    REPRESENTATION_RATIO,
    DIRECTLY_STANDARDISED_RATE,
    /// Observed over expected events; two of them must not be compared with each other.
    INDIRECT_RATIO,
    INDIRECTLY_STANDARDISED_RATE,
    STRATIFIED_RATE_RATIO;

    /// The value that says "both are alike"; not a number where nothing is compared.
    double noDifference() {
        return switch (this) {
            case RATE_RATIO, REPRESENTATION_RATIO, INDIRECT_RATIO, STRATIFIED_RATE_RATIO -> 1;
            case RATE_DIFFERENCE -> 0;
            case CRUDE_RATE, SHARE, DIRECTLY_STANDARDISED_RATE, INDIRECTLY_STANDARDISED_RATE ->
                    Double.NaN;
        };
    }
}
