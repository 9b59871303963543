package chancery.messaging;

import java.util.Locale;
import java.util.regex.Pattern;

/// One paper that a message cites, as in `B. 26 LISBON 00417 (NOTAL)`.
///
/// NOTAL: not sent to all addressees of this message.
public record CitedReference(char label, String text, boolean notal) {

    private static final String NOTAL = " (NOTAL)";
    private static final Pattern SECOND = Pattern.compile(".*[,;]\\s*\\(?\\p{L}[.)]\\s.*");

    public CitedReference {
        text = Spaces.fold(text);
        if (label < 'A' || label > 'Z') {
            throw new IllegalArgumentException(
                    "a reference is labelled by a capital letter A to Z: " + label);
        }
        if (text.isEmpty() || text.toUpperCase(Locale.ROOT).endsWith("(NOTAL)")) {
            throw new IllegalArgumentException(
                    "a reference needs a text, and NOTAL is said apart: " + text);
        }
        if (SECOND.matcher(text).matches()) {
            throw new IllegalArgumentException("give each reference its own label: " + text);
        }
    }

    /// Reads the text after the label, with or without NOTAL.
    public static CitedReference parse(char label, String text) {
        var folded = Spaces.fold(text);
        boolean notal = folded.endsWith(NOTAL);
        int end = notal ? folded.length() - NOTAL.length() : folded.length();
        return new CitedReference(label, folded.substring(0, end), notal);
    }

    @Override
    public String toString() {
        return label + ". " + text + (notal ? NOTAL : "");
    }
}
