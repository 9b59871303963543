package chancery.alerts.lists;

/// Which alerts a list shows, by how they stand.
public enum AlertStanding {
    OPEN,
    NEW,
    ESCALATED,
    TAKEN,
    SNOOZED,
    CLEARED,
    /// Open, not resting, and no word on it for two weeks.
    STALE,
    ALL;

    /// After so many days without a word an open alert is stale.
    public static final int STALE_DAYS = 14;
}
