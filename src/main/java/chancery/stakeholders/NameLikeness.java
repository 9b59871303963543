package chancery.stakeholders;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    /// What was reckoned of a name, so that a long list is not reckoned anew for each of its rows.
    private static final Map<String, Reckoned> REMEMBERED = new ConcurrentHashMap<>();

    private static final int MOST_REMEMBERED = 20_000;

    private record Reckoned(String plain, Set<String> trigrams) {}

    private NameLikeness() {}

    private static Reckoned reckoned(String name) {
        if (REMEMBERED.size() > MOST_REMEMBERED) {
            REMEMBERED.clear();
        }
        return REMEMBERED.computeIfAbsent(
                name,
                text -> {
                    var plain = plain(text);
                    return new Reckoned(plain, trigrams(plain));
                });
    }

    public static double between(String one, String other) {
        var first = reckoned(one).trigrams();
        var second = reckoned(other).trigrams();
        long shared = first.stream().filter(second::contains).count();
        long all = first.size() + second.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /// Whether both are written alike, but for accents, case, punctuation and forms of address.
    public static boolean same(String one, String other) {
        return reckoned(one).plain().equals(reckoned(other).plain());
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

    private static Set<String> trigrams(String plain) {
        var groups = new HashSet<String>();
        for (var word : NOT_WORD.split(plain)) {
            var padded = "  " + word + " ";
            for (int i = 0; !word.isEmpty() && i + 3 <= padded.length(); i++) {
                groups.add(padded.substring(i, i + 3));
            }
        }
        return Set.copyOf(groups);
    }
}
