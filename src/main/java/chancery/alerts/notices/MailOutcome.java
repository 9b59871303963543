package chancery.alerts.notices;

/// How a mail ended.
public enum MailOutcome {
    SENT,
    /// The server will never take it.
    REFUSED,
    /// Nothing was left to tell, or its reader may no longer read it.
    NOTHING
}
