package chancery.evidence.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds what a sentence says of one person or of a few, without a name: origin, belief, health,
/// record, initials, picture.
final class Persons {

    private static final String ONE =
            "(?:(?:a|an|the|one|this|that|un|une|le|la|cet|cette|ce)\\s+|l[’'])";
    private static final String FEW =
            "(?:(?:[2-9]|two|three|four|five|six|seven|eight|nine|deux|trois|quatre|cinq|sept|huit|neuf)\\s+)";
    private static final String AGE = "(?:\\d{1,2}[- ]years?[- ]olds?\\s+)?";
    private static final String ANY = "(?:[\\p{L}’'-]+\\s+){0,2}";
    private static final String PERSON = "(?:" + WordLists.PERSONS.alternatives() + ")s?";
    private static final String STATUS = "(?:" + WordLists.STATUSES.alternatives() + ")";
    private static final String TRAIT =
            "(?:(?:" + WordLists.TRAITS.alternatives() + ")s?|" + STATUS + ")";
    private static final String SPECIAL = "(?:" + WordLists.SPECIAL.alternatives() + ")s?";
    private static final String SOMEBODY = "\\b(?:" + ONE + "|" + FEW + ")" + AGE + ANY;

    /// What follows when "a Syrian" is a person and "a Syrian court" is not.
    private static final String ACTS =
            "(?=\\s+(?:was|were|is|are|has|have|had|who|a|ont|est|sont|qui|aged)\\b)";

    /// "a 23-year-old Syrian man", "two asylum seekers", "a Syrian was".
    private static final Pattern TRAIT_OF_ONE =
            WordLists.compiled(
                    SOMEBODY
                            + "(?:"
                            + TRAIT
                            + "\\s+"
                            + ANY
                            + PERSON
                            + "|"
                            + STATUS
                            + "|"
                            + TRAIT
                            + ACTS
                            + "|"
                            + PERSON
                            + "\\s+(?:(?:of|from|de|d[’']|born|née?)\\s*)?(?:[\\p{L}’'-]+\\s+){0,2}"
                            + TRAIT
                            + ")\\b");

    private static final Pattern SPECIAL_OF_ONE =
            WordLists.compiled(
                    SOMEBODY
                            + "(?:"
                            + SPECIAL
                            + "\\s+"
                            + PERSON
                            + "|"
                            + PERSON
                            + "\\s+(?:[\\p{L}’'-]+\\s+){0,5}"
                            + SPECIAL
                            + ")\\b|\\b(?:he|she|il|elle)\\s+(?:is|was|est|était|suffers|souffre)\\s+(?:[\\p{L}’'-]+\\s+){0,3}"
                            + SPECIAL
                            + "\\b");

    private static final Pattern RECORD_OF_ONE =
            WordLists.compiled(
                    "\\b(?:(?:"
                            + ONE
                            + "\\s*"
                            + ANY
                            + PERSON
                            + ")|he|she|il|elle)\\b[^.;:]{0,60}?\\b(?:"
                            + WordLists.RECORDS.alternatives()
                            + ")");

    private static final Pattern INITIALS =
            Pattern.compile(
                    "(?<![\\p{L}.])(?:\\p{Lu}\\.\\s?){1,3}(?=[\\s,(])|(?<![\\p{L}.])\\p{Lu}\\.-?\\p{Lu}\\.");
    private static final Pattern AGED =
            WordLists.compiled(
                    "\\(\\d{1,2}\\)|,\\s*\\d{1,2}\\s*,|\\baged\\s+\\d{1,2}\\b|\\b\\d{1,2}[- ]years?[- ]old\\b|\\b\\d{1,2}\\s+ans\\b");

    private static final Pattern IMAGE =
            WordLists.compiled(
                    "(?:photo(?:graph|graphie)?s?|pictures?|portraits?|mugshots?|images?|cctv stills?|clichés?)\\s+(?:of|de|d[’'])\\s*(?:"
                            + ONE
                            + "\\s*)?(?:du\\s+)?"
                            + ANY
                            + PERSON
                            + "\\b");

    private Persons() {}

    static List<PrivacyFinding> in(Sentence sentence) {
        var found = new ArrayList<PrivacyFinding>();
        if (sentence.tellsOffence()) {
            find(PrivacyRule.TRAIT_OF_ONE_PERSON, TRAIT_OF_ONE, sentence, found);
        }
        find(PrivacyRule.SPECIAL_CATEGORY, SPECIAL_OF_ONE, sentence, found);
        find(PrivacyRule.RECORD_OF_ONE_PERSON, RECORD_OF_ONE, sentence, found);
        found.removeIf(one -> sentence.isGenericAt(one.from() - sentence.offset()));
        if (AGED.matcher(sentence.text()).find()) {
            find(PrivacyRule.INITIALS_AND_AGE, INITIALS, sentence, found);
        }
        find(PrivacyRule.IMAGE_OF_PERSON, IMAGE, sentence, found);
        return found;
    }

    private static void find(
            PrivacyRule rule, Pattern pattern, Sentence sentence, List<PrivacyFinding> into) {
        pattern.matcher(sentence.text())
                .results()
                .map(found -> sentence.finding(rule, found.start(), found.end()))
                .forEach(into::add);
    }
}
