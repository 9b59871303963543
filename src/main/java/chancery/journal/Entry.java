package chancery.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Something that happened, written when it happened and never again.
///
/// Each kind is a record named in the past tense; its components are its facts: ids, codes, dates,
/// digests, never the text of a paper.
public interface Entry {

    /// The program itself, where no officer acted.
    UUID NOBODY = new UUID(0, 0);

    /// When it happened, by Chancery's clock.
    Instant at();

    /// The officer who did it, or [#NOBODY].
    UUID by();

    /// The records whose history this belongs to.
    List<UUID> about();

    /// The name under which it is kept.
    default String kind() {
        return getClass().getSimpleName();
    }
}
