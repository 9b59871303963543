package chancery.evidence.tables;

import chancery.evidence.readers.Cell;
import chancery.kernel.BadInput;

/// Something that a dimension of a table tells, or that is the same for the whole table.
///
/// @param text the name of the dimension, or an equals sign with what is always so: `geo`, `=AU`
public record Told(String text) {

    private static final String ALWAYS = "=";

    public Told {
        if (text.isBlank() || text.equals(ALWAYS)) {
            throw BadInput.of("guide", "evidence.fault.told", text);
        }
    }

    public static Told by(String dimension) {
        return new Told(dimension);
    }

    public static Told always(String what) {
        return new Told(ALWAYS + what);
    }

    public static Told parse(String text) {
        return new Told(text.strip());
    }

    boolean isAlways() {
        return text.startsWith(ALWAYS);
    }

    String of(Cell cell) {
        return isAlways() ? text.substring(1) : Codes.of(cell, text);
    }

    @Override
    public String toString() {
        return text;
    }
}
