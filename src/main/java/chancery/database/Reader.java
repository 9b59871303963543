package chancery.database;

import java.util.Set;
import java.util.UUID;

/// On whose behalf rows are read: the one who asks, and the offices whose papers are open to them.
public interface Reader {

    UUID id();

    /// The name that stands on pages and in the history.
    String name();

    /// The offices in whose name the reader reads; never empty for a reader who may see anything.
    Set<UUID> offices();

    /// Whether the pages of administration are open to the reader.
    default boolean administers() {
        return false;
    }
}
