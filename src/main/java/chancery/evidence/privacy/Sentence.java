package chancery.evidence.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A sentence and where it begins in its text.
record Sentence(String text, int offset) {

    /// A stop, and space or the end after it; not after an initial or a common abbreviation.
    private static final Pattern END =
            Pattern.compile(
                    "(?:(?<!\\b\\p{L})(?<!\\b(?:Mr|Mrs|Ms|Dr|St|No|no|Art|Mme|Mlle|Gen|Col|Sgt|art))\\.|[!?…]|\\n)(?=\\s|$)");

    static List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        var end = END.matcher(text);
        int begin = 0;
        while (end.find()) {
            add(sentences, text, begin, end.end());
            begin = end.end();
        }
        add(sentences, text, begin, text.length());
        return List.copyOf(sentences);
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        int begin = from;
        while (begin < to && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        if (begin < to) {
            sentences.add(new Sentence(text.substring(begin, to), begin));
        }
    }

    /// A finding at a place of this sentence.
    PrivacyFinding finding(PrivacyRule rule, int from, int to) {
        return new PrivacyFinding(rule, offset + from, offset + to);
    }

    /// Whether what stands at a place is nobody in particular: in a question, or after a condition.
    boolean isGenericAt(int place) {
        boolean question = text.endsWith("?") && WordLists.QUESTIONS.opens(text);
        return (question || WordLists.GENERIC.isIn(text.substring(0, place)))
                && !WordLists.SPECIFIC.isIn(text);
    }

    boolean tellsOffence() {
        return WordLists.OFFENCES.isIn(text);
    }
}
