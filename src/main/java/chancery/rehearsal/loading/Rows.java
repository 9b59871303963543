package chancery.rehearsal.loading;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Rows of one table in the text format of COPY, as many as fit into memory well.
final class Rows {

    private static final String NULL = "\\N";

    private final StringBuilder text = new StringBuilder(1 << 16);
    private long count;

    /// Adds a row; values stand in the order of the table's columns.
    void add(Object... values) {
        for (int at = 0; at < values.length; at++) {
            text.append(at == 0 ? "" : "\t");
            append(values[at]);
        }
        text.append('\n');
        count++;
    }

    private void append(Object value) {
        switch (value) {
            case Optional<?> perhaps ->
                    perhaps.ifPresentOrElse(this::append, () -> text.append(NULL));
            case Collection<?> list -> appendArray(list);
            case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case Instant instant -> text.append(instant);
            case Enum<?> name -> text.append(name.name());
            case String words -> appendEscaped(words);
            default -> text.append(value);
        }
    }

    private void appendEscaped(String words) {
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }

    /// Elements stand in quotes, so that commas and braces in them stay what they are.
    private void appendArray(Collection<?> list) {
        text.append('{');
        var parting = "";
        for (var element : List.copyOf(list)) {
            text.append(parting).append('"');
            appendEscaped(element.toString().replace("\\", "\\\\").replace("\"", "\\\""));
            text.append('"');
            parting = ",";
        }
        text.append('}');
    }

    long count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
