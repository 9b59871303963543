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
        if (text.length() < 2 || text.length() > 24 || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "not an office code (2 to 24 capital letters, spaces, hyphens): " + text);
        }
    }

    /// Reads a code in any case, with underscores or spaces between its words.
    public static OfficeCode parse(String text) {
        return new OfficeCode(text.strip().replace('_', ' ').toUpperCase(Locale.ROOT));
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
