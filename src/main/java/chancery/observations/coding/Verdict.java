package chancery.observations.coding;

/// How an assessment stands on one question.
public enum Verdict {
    /// Not both have coded.
    WAITING,
    AGREED,
    DIFFERENT,
    ADJUDICATED
}
