package chancery.engagements.visits;

import chancery.database.Reader;
import java.util.Optional;

/// Records of one kind that can belong to a visit; the module that has them answers.
public interface VisitRecords {

    RecordKind kind();

    /// The key in what an officer pasted: an address, an id or a reference; nothing when it is none
    /// of this kind.
    Optional<String> keyIn(String pasted);

    /// The record, as far as the reader may see it.
    Optional<VisitRecord> find(String key, Reader reader);
}
