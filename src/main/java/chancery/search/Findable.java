package chancery.search;

import chancery.database.Reader;
import java.util.List;
import java.util.Locale;

/// Something that can be found by a text; every module that has such things answers for its own.
public interface Findable {

    /// What matches and the reader may see, best first, 20 at most.
    ///
    /// @param text at least two characters
    List<Found> find(String text, Locale language, Reader reader);
}
