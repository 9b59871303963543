package chancery.evidence.privacy;

import java.util.Comparator;

/// Where a text breaks a rule; the sentence for the officer is the label of the rule.
///
/// @param from the first character, counted as Java counts them
/// @param to the one after the last
public record PrivacyFinding(PrivacyRule rule, int from, int to)
        implements Comparable<PrivacyFinding> {

    private static final Comparator<PrivacyFinding> ORDER =
            Comparator.comparingInt(PrivacyFinding::from)
                    .thenComparingInt(PrivacyFinding::to)
                    .thenComparing(PrivacyFinding::rule);

    public PrivacyFinding {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a finding has a first and a last character");
        }
    }

    /// The words it is about, out of the text it was found in.
    public String in(String text) {
        return text.substring(from, to);
    }

    @Override
    public int compareTo(PrivacyFinding other) {
        return ORDER.compare(this, other);
    }
}
