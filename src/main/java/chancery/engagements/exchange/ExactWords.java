package chancery.engagements.exchange;

/// Words as somebody said them, on one line, in quotes where they are written down.
public final class ExactWords {

    public static final int LONGEST = 2_000;

    private ExactWords() {}

    /// In straight quotes; a quotation mark inside stands behind a backslash.
    public static String write(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /// Words on one line: control characters and line ends become spaces, spaces around them go.
    public static String tidy(String words) {
        var line = words.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
        int start = 0;
        int end = line.length();
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    /// Any space, the unbreakable ones and line ends too.
    public static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    public static boolean areTooLong(String words) {
        return words.codePointCount(0, words.length()) > LONGEST;
    }

    /// Tidies words for keeping, or refuses those that no line could hold.
    public static String kept(String words) {
        var tidy = tidy(words);
        if (tidy.isEmpty() || areTooLong(tidy)) {
            throw new IllegalArgumentException("words must be 1 to 2,000 characters: " + tidy);
        }
        return tidy;
    }
}
