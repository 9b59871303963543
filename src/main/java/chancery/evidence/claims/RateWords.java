package chancery.evidence.claims;

import java.util.regex.Pattern;

/// Finds rates, shares and ratios in words, in English and French.
///
/// It finds forms of words, not meanings: a rate told otherwise is for whoever reads the draft.
final class RateWords {

    private static final Pattern RATE =
            Pattern.compile(
                    "\\d\\s?%|\\bper ?cent\\b|\\bpour cent\\b"
                            + "|\\b(?:per|pour) 1[  ,.]?\\d{3}|\\b(?:per|pour) 100[  ,.]000"
                            + "|\\d\\s(?:times (?:as|more|higher)|fois (?:plus|aussi))",
                    Pattern.CASE_INSENSITIVE);

    private RateWords() {}

    static boolean tells(String words) {
        return RATE.matcher(words).find();
    }
}
