package chancery.evidence.sources;

import chancery.database.Reader;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Says what rests on a source; answered by every module that cites sources, for its own records.
public interface SourceDependants {

    /// What the reader may see of it, in a steady order.
    List<Dependant> restingOn(UUID source, Locale language, Reader reader);
}
