package chancery.engagements.web;

import chancery.engagements.Filed;
import chancery.engagements.web.recording.Change;
import java.util.List;

/// A version of what was filed, and what it changed in the one before.
public record VersionLine(Filed filed, List<Change> changes) {

    public VersionLine {
        changes = List.copyOf(changes);
    }
}
