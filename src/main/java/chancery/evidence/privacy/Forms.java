package chancery.evidence.privacy;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What is known by its form alone: numbers that lead to one person, birth dates, house numbers.
enum Forms {
    EMAIL(
            PrivacyRule.IDENTIFIER,
            "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
            address ->
                    !address.matches(
                            "(?i)(info|press|presse|contact|kontakt|office|service|mail|secretariat|protocol|protocole)[.@].*")),
    TELEPHONE_ABROAD(PrivacyRule.IDENTIFIER, "(?<![\\w,.])(?:\\+|00)[1-9][\\d ()./-]{6,18}\\d\\b"),
    TELEPHONE(
            PrivacyRule.IDENTIFIER,
            "(?<![\\w,./-])(?!\\d{1,2}[./-]\\d{1,2}[./-]\\d{4})0\\d{1,4}[ /.-]\\d{2,4}(?:[ /.-]\\d{2,4}){1,4}\\b(?![.,]\\d)"),
    IBAN(
            PrivacyRule.IDENTIFIER,
            "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b",
            Forms::isIban),
    PASSPORT(
            PrivacyRule.IDENTIFIER,
            "(?i:passport|passeport|identity card|carte d[’']identité|residence permit|titre de séjour)[\\s:,]*(?i:no\\.?|number|n°|nº|numéro)?[\\s:]*(?=[A-Z0-9]*\\d)[A-Z0-9]{6,12}\\b"),
    NATIONAL_NUMBER(
            PrivacyRule.IDENTIFIER,
            "(?i:social security|national insurance|tax id|personal number|sécurité sociale|numéro fiscal)[\\p{L}\\s]{0,12}[\\s:]*(?:no\\.?|n°)?[\\s:]*(?=[A-Z0-9 -]*\\d{3})[A-Z0-9][A-Z0-9 -]{5,18}"),
    BRITISH_NUMBER(
            PrivacyRule.IDENTIFIER, "\\b[A-CEGHJ-PR-TW-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]\\b"),
    FRENCH_NUMBER(
            PrivacyRule.IDENTIFIER,
            "\\b[12] ?\\d{2} ?(?:0[1-9]|1[0-2]) ?\\d{2} ?\\d{3} ?\\d{3}(?: ?\\d{2})?\\b"),
    NORDIC_NUMBER(
            PrivacyRule.IDENTIFIER,
            "(?<![\\w-])(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[-+]\\d{4}\\b"),
    BIRTH_DATE(
            PrivacyRule.BIRTH_DATE,
            "(?i)\\b(?:born|née?|date of birth|DOB|date de naissance)\\b[\\s:,]*(?:on|le|the)?\\s*(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:er)? \\p{L}{3,9} \\d{4}|\\p{L}{3,9} \\d{1,2}, \\d{4})"),
    ADDRESS_ENGLISH(
            PrivacyRule.EXACT_ADDRESS,
            "\\b\\d{1,4}[a-z]?,? (?:\\p{Lu}[\\p{L}'’-]+ ){1,4}(?:Street|Road|Avenue|Lane|Drive|Square|Close|Crescent|Boulevard|Terrace|Gardens)\\b"),
    ADDRESS_FRENCH(
            PrivacyRule.EXACT_ADDRESS,
            "\\b\\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|allée|impasse|chemin|quai|square) (?:d[eu]s? |de la |de l[’'])?\\p{L}[\\p{L}’'-]+"),
    ADDRESS_GERMAN(
            PrivacyRule.EXACT_ADDRESS,
            "\\b\\p{Lu}[\\p{L}-]*(?:straße|strasse|weg|gasse|allee|platz) \\d{1,4}[a-z]?\\b");

    private final PrivacyRule rule;
    private final Pattern pattern;
    private final Predicate<String> confirmed;

    Forms(PrivacyRule rule, String expression) {
        this(rule, expression, found -> true);
    }

    Forms(PrivacyRule rule, String expression, Predicate<String> confirmed) {
        this.rule = rule;
        this.pattern = Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
        this.confirmed = confirmed;
    }

    List<PrivacyFinding> in(Sentence sentence) {
        return pattern.matcher(sentence.text())
                .results()
                .filter(found -> confirmed.test(found.group()))
                .map(found -> sentence.finding(rule, found.start(), found.end()))
                .toList();
    }

    /// ISO 13616: moved around and read as a number, it leaves 1 when divided by 97.
    private static boolean isIban(String text) {
        var plain = text.replace(" ", "");
        var turned = plain.substring(4) + plain.substring(0, 4);
        var digits = new StringBuilder();
        turned.chars().forEach(each -> digits.append(Character.getNumericValue(each)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}
