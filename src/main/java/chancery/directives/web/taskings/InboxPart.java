package chancery.directives.web.taskings;

import chancery.directives.taskings.InboxItem.Part;
import java.util.List;

/// A part of an inbox with what waits in it.
public record InboxPart(Part part, List<InboxRow> rows, List<MatterRow> matters) {

    public InboxPart {
        rows = List.copyOf(rows);
        matters = List.copyOf(matters);
    }

    public boolean isEmpty() {
        return rows.isEmpty() && matters.isEmpty();
    }

    public int size() {
        return rows.size() + matters.size();
    }
}
