package chancery.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/// The short name under which an office is known and numbers its papers, as in `MINFOR` or `THE
/// HAGUE`.
///
/// Capital letters of any alphabet, with single spaces or hyphens inside; 2 to 24 characters. In
/// addresses spaces are written as underscores: `THE_HAGUE`.
public record OfficeCode(String text) implements Comparable<OfficeCode> {

    private static final Pattern FORM = Pattern.compile("\\p{Lu}+([ -]\\p{Lu}+)*");

    public OfficeCode {
        if (!isInForm(text)) {
            throw new IllegalArgumentException(
                    "not an office code (2 to 24 capital letters, spaces, hyphens): " + text);
        }
    }

    private static boolean isInForm(String text) {
        return text.length() >= 2 && text.length() <= 24 && FORM.matcher(text).matches();
    }

    /// Whether [#parse] will read the text.
    public static boolean isCode(String text) {
        return isInForm(plain(text));
    }

    private static String plain(String text) {
        return text.strip().replace('_', ' ').toUpperCase(Locale.ROOT);
    }

    /// Reads a code in any case, with underscores or spaces between its words.
    public static OfficeCode parse(String text) {
        return new OfficeCode(plain(text));
    }

    /// The form that stands in an address.
    public String inAddress() {
        return text.replace(' ', '_');
    }

    @Override
    public int compareTo(OfficeCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
