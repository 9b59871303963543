package chancery.alerts;

/// How an alert stands.
public enum AlertState {
    NEW,
    /// Nobody took it in time, or somebody called for help.
    ESCALATED,
    TAKEN,
    SNOOZED,
    CLEARED;

    public boolean isOpen() {
        return this != CLEARED;
    }

    /// Whether somebody should take it now.
    public boolean isWaiting() {
        return this == NEW || this == ESCALATED;
    }
}
