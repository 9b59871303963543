package chancery.messaging.telegram;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Writes any text in the letters of International Alphabet No. 5 (ASCII).
///
/// Accents fall off; letters that have no base letter, Greek and Cyrillic follow the table, which
/// keeps to ICAO 9303 and common newspaper spelling. What has no counterpart becomes a question
/// mark.
final class Transliteration {

    private static final String TABLE =
            """
            ß ss æ ae œ oe ø oe ł l đ d ð d þ th ı i ŋ n ħ h ŧ t
            α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p
            ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
            а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p
            р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya
            і i ї i є ye ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѓ g ѕ dz ќ k
            ‘ ' ’ ' ‚ ' “ " ” " „ " « " » " ‹ ' › ' – - — -- ‑ - − - • - · - ⁄ / ′ ' ″ " × x € EUR £ GBP § PARA
            """;
    private static final Map<Integer, String> COUNTERPARTS = counterparts();

    private Transliteration() {}

    private static Map<Integer, String> counterparts() {
        var pairs = TABLE.strip().split("\\s+");
        var map = new HashMap<Integer, String>(Map.of((int) 'ь', "", (int) 'ъ', "", 0xAD, ""));
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].codePointAt(0), pairs[i + 1]);
        }
        return map;
    }

    static String toIa5(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var letters = inUkrainian(composed).codePoints().toArray();
        var written = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            boolean smallFollows = i + 1 < letters.length && Character.isLowerCase(letters[i + 1]);
            written.append(counterpart(letters[i], smallFollows));
        }
        return written.toString();
    }

    /// Ukrainian reads two letters otherwise than Russian does; a text is taken for it by those
    /// letters that only it has.
    private static String inUkrainian(String text) {
        return text.matches("(?s).*[іїєґІЇЄҐ].*")
                ? text.replace('и', 'y').replace('И', 'Y').replace('г', 'h').replace('Г', 'H')
                : text;
    }

    private static String counterpart(int letter, boolean smallFollows) {
        if (letter < 127) {
            return Character.toString(letter);
        }
        var listed = listed(letter, smallFollows);
        return listed.isPresent() ? listed.get() : basesOf(letter, smallFollows);
    }

    private static Optional<String> listed(int letter, boolean smallFollows) {
        var same = COUNTERPARTS.get(letter);
        if (same != null) {
            return Optional.of(same);
        }
        var small = COUNTERPARTS.get(Character.toLowerCase(letter));
        return Optional.ofNullable(small)
                .map(written -> smallFollows ? capitalised(written) : upper(written));
    }

    private static String capitalised(String written) {
        return written.isEmpty() ? "" : upper(written.substring(0, 1)) + written.substring(1);
    }

    private static String upper(String written) {
        return written.toUpperCase(Locale.ROOT);
    }

    private static String basesOf(int letter, boolean smallFollows) {
        var parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        var written = new StringBuilder();
        parts.codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(part -> written.append(base(part, smallFollows)));
        return written.toString();
    }

    private static String base(int part, boolean smallFollows) {
        return part < 127 ? Character.toString(part) : listed(part, smallFollows).orElse("?");
    }
}
