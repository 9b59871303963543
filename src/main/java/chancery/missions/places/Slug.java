package chancery.missions.places;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name in the form that can be typed anywhere: small letters, no accents, hyphens between words,
/// as in `cote-d-ivoire`.
final class Slug {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HYPHENS_OUTSIDE = Pattern.compile("^-|-$");

    private Slug() {}

    /// Empty when the text holds no letter and no digit.
    static String of(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        var plain = ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        var joined = BETWEEN_WORDS.matcher(plain).replaceAll("-");
        return HYPHENS_OUTSIDE.matcher(joined).replaceAll("");
    }
}
