package chancery.stakeholders;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How much two names look alike: the share of groups of three letters they have in common, from 0
/// to 1.
///
/// Accents, case, punctuation, the order of words and forms of address make no difference.
public final class NameLikeness {

    /// From here on two persons may be one.
    public static final double PERSONS = 0.5;

    /// From here on two titles or authorities may be one; they share many words by nature.
    public static final double TITLES = 0.75;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> UNSAID =
            Set.of(
                    "dr", "prof", "mr", "mrs", "ms", "sir", "dame", "hon", "he", "mme", "the", "of",
                    "der", "des", "de", "la", "le", "du");

    private NameLikeness() {}

    public static double between(String one, String other) {
        var first = trigrams(one);
        var second = trigrams(other);
        var shared = new HashSet<>(first);
        shared.retainAll(second);
        int all = first.size() + second.size() - shared.size();
        return all == 0 ? 0 : (double) shared.size() / all;
    }

    /// Whether both are written alike, but for accents, case, punctuation and forms of address.
    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        var letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replace("ß", "ss")
                        .replace("ø", "o")
                        .replace("ł", "l");
        var words = new StringBuilder();
        for (var word : NOT_WORD.split(letters)) {
            if (!word.isEmpty() && !UNSAID.contains(word)) {
                words.append(' ').append(word);
            }
        }
        return words.toString().strip();
    }

    private static Set<String> trigrams(String name) {
        var groups = new HashSet<String>();
        for (var word : NOT_WORD.split(plain(name))) {
            var padded = "  " + word + " ";
            for (int i = 0; !word.isEmpty() && i + 3 <= padded.length(); i++) {
                groups.add(padded.substring(i, i + 3));
            }
        }
        return groups;
    }
}
