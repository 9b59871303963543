package chancery.kernel;

import java.util.UUID;

/// The record was changed by somebody else since it was read; nothing was stored.
public final class Outdated extends RuntimeException {

    private final String current;

    public Outdated(long current) {
        this(String.valueOf(current));
    }

    /// Of a record whose versions have no numbers.
    public Outdated(UUID current) {
        this(current.toString());
    }

    private Outdated(String current) {
        super("the record is now at version " + current);
        this.current = current;
    }

    /// The version the record has now, as it is told to callers.
    public String current() {
        return current;
    }
}
