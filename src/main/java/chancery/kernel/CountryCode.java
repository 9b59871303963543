package chancery.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/// A country by its ISO 3166-1 alpha-2 code, as in `DE`.
public record CountryCode(String text) implements Comparable<CountryCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

    public CountryCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "not an ISO 3166 country code of two letters: " + text);
        }
    }

    /// Reads a code in either case.
    public static CountryCode parse(String text) {
        return new CountryCode(text.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public int compareTo(CountryCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
