package chancery.kernel;

/// The record was changed by somebody else since it was read; nothing was stored.
public final class Outdated extends RuntimeException {

    private final long current;

    public Outdated(long current) {
        super("the record is now at version " + current);
        this.current = current;
    }

    /// The version the record has now.
    public long current() {
        return current;
    }
}
