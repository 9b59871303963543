package chancery.alerts;

/// What a signal is about, in the widest words; with host and day it groups what missions file.
public enum Matter {
    LAW_OR_POLICY,
    INCIDENT,
    STATEMENT,
    PROMISE,
    SECURITY,
    /// Says too little to group by.
    OTHER;

    /// Whether host, day and this are enough to take two for the same.
    public boolean groups() {
        return this != OTHER;
    }
}
