package chancery.messaging.telegram;

import chancery.messaging.Parsed.Line;
import chancery.messaging.telegram.Field.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The lines of one transmission, sorted: header facts and text. Ended tells whether a break closed
/// the text.
record Transmission(List<Field> fields, List<Line> text, boolean routed, boolean ended) {

    Stream<Field> all(Kind kind) {
        return fields.stream().filter(field -> field.kind() == kind);
    }

    Optional<Field> last(Kind kind) {
        return all(kind).reduce((one, other) -> other);
    }

    boolean isEmpty() {
        return fields.isEmpty() && text.isEmpty();
    }

    /// The number of the first line that was read.
    int firstLine() {
        return fields.isEmpty() ? text.getFirst().number() : fields.getFirst().line();
    }
}
