package chancery.observations.incidents.duplicates;

/// Why two incidents may be one.
public enum LikeReason {
    SAME_CATEGORY,
    NEAR_IN_TIME,
    NEAR_IN_PLACE,
    SHARED_SOURCE
}
