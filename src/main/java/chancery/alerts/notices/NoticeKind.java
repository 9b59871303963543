package chancery.alerts.notices;

/// Why somebody is told.
public enum NoticeKind {
    /// An alert waits; it can wait for the digest.
    ALERT,
    URGENT,
    ESCALATED,
    RETURNED,
    OVERDUE;

    /// Whether it is mailed at once to those who want that.
    public boolean isAtOnce() {
        return this != ALERT;
    }
}
