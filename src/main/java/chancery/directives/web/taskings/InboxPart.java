package chancery.directives.web.taskings;

import chancery.directives.taskings.InboxItem.Part;
import java.util.List;

/// A part of an inbox with what waits in it.
public record InboxPart(Part part, List<InboxRow> rows) {

    public InboxPart {
        rows = List.copyOf(rows);
    }
}
