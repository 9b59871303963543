package chancery.stakeholders.duplicates;

/// Why two entries of one authority may be one.
public enum AlikeReason {
    SAME_NAME,
    NEARLY_SAME_NAME
}
