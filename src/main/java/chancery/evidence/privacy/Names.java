package chancery.evidence.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what is likely a person's name: two or more words with capitals, or one after "Mr", unless
/// they name a place, an institution, or an official beside it.
final class Names {

    private static final String WORD = "\\p{Lu}[\\p{L}]*\\p{Ll}(?:[-’']\\p{L}+)*";
    private static final String INITIAL = "\\p{Lu}\\.";
    private static final Pattern NAME =
            Pattern.compile(
                    "\\b(?:(?<form>Mr|Mrs|Ms|Miss|Herr|Frau|Mme|Mlle|Monsieur|Madame)\\.? )?(?<name>"
                            + WORD
                            + "(?: (?:(?:van|von|der|de|del|della|di|da|al|el|bin|ben|ibn|le|la) ){0,2}(?:"
                            + WORD
                            + "|"
                            + INITIAL
                            + "))*)",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /// How far from a name its office may stand.
    private static final int NEAR = 45;

    private static final Set<String> COUNTRIES =
            Stream.of(Locale.getISOCountries())
                    .map(code -> Locale.of("", code))
                    .flatMap(country ->
                            Stream.of(
                                    country.getDisplayCountry(Locale.ENGLISH),
                                    country.getDisplayCountry(Locale.FRENCH)))
                    .collect(Collectors.toUnmodifiableSet());

    private Names() {}

    static List<PrivacyFinding> in(Sentence sentence) {
        var found = new ArrayList<PrivacyFinding>();
        var name = NAME.matcher(sentence.text());
        while (name.find()) {
            int start = begin(name);
            var words = sentence.text().substring(start, name.end("name"));
            boolean afterForm = name.group("form") != null;
            if ((afterForm || words.contains(" "))
                    && !isPlaceOrInstitution(words)
                    && !isOfficial(sentence.text(), start, name.end("name"))) {
                found.add(
                        sentence.finding(PrivacyRule.NAME_BESIDE_OFFENCE, start, name.end("name")));
            }
        }
        return found;
    }

    /// Leaves out a first word that has its capital only because it opens the sentence.
    private static int begin(Matcher name) {
        var words = name.group("name").split(" ", 2);
        boolean opens = words.length == 2 && WordLists.STARTERS.has(words[0]);
        return opens ? name.start("name") + words[0].length() + 1 : name.start("name");
    }

    private static boolean isPlaceOrInstitution(String words) {
        return COUNTRIES.contains(words)
                || Stream.of(words.split(" "))
                        .anyMatch(word ->
                                WordLists.INSTITUTIONS.has(word) || COUNTRIES.contains(word))
                || WordLists.TRAITS.has(words.split(" ", 2)[0]);
    }

    private static boolean isOfficial(String text, int start, int end) {
        var before = text.substring(Math.max(0, start - NEAR), start);
        var after = text.substring(end, Math.min(text.length(), end + NEAR));
        return Stream.of(before, text.substring(start, end), after)
                .anyMatch(WordLists.OFFICIALS::isIn);
    }
}
