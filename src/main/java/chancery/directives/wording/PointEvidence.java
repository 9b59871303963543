package chancery.directives.wording;

import chancery.database.Reader;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Knows what backs the points of a directive; answered by whoever keeps evidence.
public interface PointEvidence {

    /// As far as the reader may see it, by point; what hosts are likely to answer may stand alone,
    /// with an empty claim.
    List<PointNote> notesOf(UUID directive, Locale language, Reader reader);
}
