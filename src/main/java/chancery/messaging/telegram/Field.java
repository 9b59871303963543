package chancery.messaging.telegram;

import chancery.messaging.Parsed.Line;
import java.util.ArrayList;
import java.util.List;

/// One fact of a header as it was met: what it is, and the lines it stood on, the first without its
/// keyword. Grows while its continuation lines are read.
record Field(Kind kind, int line, List<String> lines) {

    /// What a header line says.
    enum Kind {
        DRAFTED,
        APPROVED,
        CLEARED,
        PRECEDENCE,
        FROM,
        ACTION,
        INFO,
        CLASSIFICATION,
        CAPTION,
        TAGS,
        SUBJECT,
        REFERENCES,
        /// The same two as sets of the US message text format.
        SET_SUBJECT,
        SET_REFERENCE,
        /// Understood, but without a place in a message: routing, office counts, executive orders.
        KEPT,
        UNKNOWN
    }

    static Field of(Kind kind, Line line, String text) {
        return new Field(kind, line.number(), new ArrayList<>(List.of(text)));
    }

    void carryOn(Line line) {
        lines.add(line.text());
    }

    /// The lines as one.
    String text() {
        return lines.stream().reduce("", Folding::join);
    }
}
