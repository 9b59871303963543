package chancery.files;

import chancery.access.Officer;
import chancery.database.Reader;
import java.util.Optional;

/// A kind of record that files can belong to; answered by the module that owns such records.
public interface FileOwner {

    /// How addresses name such records, as in `directives`.
    String kind();

    /// The record behind what stands in an address, as far as the reader may see it.
    OwningRecord record(String key, Reader reader);

    /// The same, and nobody issues it until the transaction ends.
    OwningRecord held(String key, Officer officer);

    /// Why this officer may not add or withdraw files there now, as the key of a sentence; empty
    /// when they may.
    Optional<String> refusal(OwningRecord record, Officer officer);
}
