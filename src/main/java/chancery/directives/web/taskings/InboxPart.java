package chancery.directives.web.taskings;

import chancery.directives.taskings.InboxItem.Part;
import java.util.List;

/// A part of an inbox with what waits in it.
public record InboxPart(Part part, List<InboxRow> rows, List<MatterRow> matters) {

    private static final List<Part> ORDER =
            List.of(
                    Part.TO_ACKNOWLEDGE,
                    Part.TO_DELIVER,
                    Part.TO_REPORT,
                    Part.RETURNED,
                    Part.OWED,
                    Part.WAITING);

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

    /// All parts, in the order in which they are worked off.
    static List<InboxPart> of(List<InboxRow> rows, List<MatterRow> matters) {
        return ORDER.stream()
                .map(part ->
                        new InboxPart(
                                part,
                                rows.stream().filter(row -> row.item().part() == part).toList(),
                                matters.stream()
                                        .filter(one -> one.matter().part() == part)
                                        .toList()))
                .toList();
    }
}
