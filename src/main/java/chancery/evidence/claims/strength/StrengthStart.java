package chancery.evidence.claims.strength;

/// What a claim starts from: the best kind of source behind it.
public enum StrengthStart {
    OFFICIAL_STATISTICS(4),
    OFFICIAL_OR_REVIEWED(3),
    QUALITY_MEDIA(2),
    SINGLE_MEDIA(1),
    NOTHING(0);

    private final int weight;

    StrengthStart(int weight) {
        this.weight = weight;
    }

    static StrengthStart of(int weight) {
        for (var start : values()) {
            if (start.weight == weight) {
                return start;
            }
        }
        throw new IllegalArgumentException("a weight is 0 to 4: " + weight);
    }
}
