package chancery.files;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a file, harmless in every list, header and file system: no path, no control
/// characters, 1 to 120 characters.
public record FileName(String text) {

    public static final int LONGEST = 120;

    /// Control and format characters (those that turn the direction of writing among them), marks
    /// that file systems refuse, and halves of characters.
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029/\\\\:*?\"<>|]");

    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    public FileName {
        if (!cleaned(text).equals(text) || text.isEmpty()) {
            throw new IllegalArgumentException("not the name of a file: " + text);
        }
    }

    /// What remains of a name that a browser or a program sent; empty when nothing does.
    public static Optional<FileName> cleaning(String sent) {
        return Optional.of(cleaned(withoutPath(sent)))
                .filter(name -> !name.isEmpty())
                .map(FileName::new);
    }

    private static String withoutPath(String sent) {
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }

    private static String cleaned(String name) {
        // Cleaned first, because what stood apart may join once something between is gone.
        var plain = Normalizer.normalize(HARMFUL.matcher(name).replaceAll(""), Normalizer.Form.NFC);
        var tidy = trimmed(plain.replaceAll("\\s+", " "));
        return tidy.length() <= LONGEST ? tidy : trimmed(shortened(tidy));
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    /// Cuts before the ending, so that it still says what the file is.
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        int most = LONGEST - ending.length();
        int cut = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        return trimmed(name.substring(0, cut)) + ending;
    }

    @Override
    public String toString() {
        return text;
    }
}
