package chancery.messaging;

import java.util.regex.Pattern;

/// White space as a telegram knows it: one space between words, none around them.
public final class Spaces {

    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Spaces() {}

    public static String fold(String text) {
        return WHITE.matcher(text).replaceAll(" ").strip();
    }

    /// How many spaces a line begins with.
    public static int before(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == ' ') {
            count++;
        }
        return count;
    }
}
