package chancery.observations;

/// Where a speaker stands towards what a point asks, in words; between two of them lies no
/// distance.
public enum Stance {
    SUPPORTS,
    LEANS_FOR,
    NEUTRAL,
    LEANS_AGAINST,
    OPPOSES,
    UNKNOWN;

    /// How many steps one moved towards support, from the first to the second; nothing where either
    /// is unknown.
    public static int moved(Stance from, Stance to) {
        return from == UNKNOWN || to == UNKNOWN ? 0 : from.ordinal() - to.ordinal();
    }
}
