package chancery.alerts.lists;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/// A place in a list of alerts: what is asked for after it comes later in the list, whatever is
/// filed or cleared meanwhile.
///
/// @param waits whether the alert there waits to be taken
/// @param precedence the highest of its sources, by number
public record AlertCursor(boolean waits, boolean open, int precedence, Instant opened, UUID id) {

    /// Reads what `toString` wrote.
    public static AlertCursor parse(String text) {
        var parts = text.split("~", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("no place in a list of alerts: " + text);
        }
        try {
            return new AlertCursor(
                    parts[0].equals("w"),
                    parts[1].equals("o"),
                    Integer.parseInt(parts[2]),
                    Instant.parse(parts[3]),
                    UUID.fromString(parts[4]));
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException(noTime);
        }
    }

    @Override
    public String toString() {
        return String.join(
                "~",
                waits ? "w" : "-",
                open ? "o" : "-",
                Integer.toString(precedence),
                opened.toString(),
                id.toString());
    }
}
