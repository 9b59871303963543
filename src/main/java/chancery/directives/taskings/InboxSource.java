package chancery.directives.taskings;

import chancery.database.Reader;
import chancery.missions.Office;
import chancery.web.Words;
import java.util.List;

/// Something that waits for missions; every higher module that keeps such things answers for its
/// own.
public interface InboxSource {

    /// What waits for the mission and the reader may see, the most urgent first.
    List<InboxMatter> waitingFor(Office mission, Words words, Reader reader);
}
