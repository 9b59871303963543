package chancery.kernel;

import java.util.List;

/// One thing wrong with what was sent: the field it stands in, and the message that says what would
/// be right.
///
/// @param field the field's name as sent, as in `points[2].text`; empty when it concerns the whole
/// @param message a key of the message bundles
/// @param arguments what the message mentions, in its order
public record Fault(String field, String message, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(String field, String message, Object... arguments) {
        return new Fault(field, message, List.of(arguments));
    }
}
