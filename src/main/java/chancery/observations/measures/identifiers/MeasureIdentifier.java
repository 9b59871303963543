package chancery.observations.measures.identifiers;

import java.util.Locale;

/// By what an act is found in the register that publishes it, as in `CELEX:32024R1348`.
public record MeasureIdentifier(IdentifierScheme scheme, String text) {

    public MeasureIdentifier {
        if (!scheme.reads(text)) {
            throw new IllegalArgumentException("not an identifier under " + scheme + ": " + text);
        }
    }

    /// Reads what [#toString()] writes.
    public static MeasureIdentifier parse(String text) {
        var parts = text.strip().split(":", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("not scheme and identifier: " + text);
        }
        var scheme = IdentifierScheme.valueOf(parts[0].strip().toUpperCase(Locale.ROOT));
        return new MeasureIdentifier(scheme, parts[1].strip());
    }

    @Override
    public String toString() {
        return scheme + ":" + text;
    }
}
