package chancery.engagements.web.recording;

import chancery.engagements.Filed;
import chancery.engagements.web.Change;
import java.util.List;

/// What somebody else filed while a form was open: the version, and what it changed.
public record Meanwhile(Filed filed, List<Change> changes) {

    public Meanwhile {
        changes = List.copyOf(changes);
    }
}
