package chancery.engagements.capture;

import static chancery.engagements.exchange.ExactWords.tidy;

import java.util.Map;

/// Words in quotes: reads straight and typographic marks, writes straight ones.
///
/// A mark closes only with its own partner, so that the others may stand inside. A backslash before
/// a quotation mark or a backslash takes that character as it is.
final class Quotes {

    private static final Map<Character, String> CLOSING =
            Map.of('"', "\"", '“', "”", '”', "”", '„', "“”", '«', "»", '»', "«");

    private Quotes() {}

    /// What was found from an opening mark on; when no mark closes it, it reaches to the end of the
    /// line.
    record Quoted(Span whole, String text, boolean closed) {}

    static boolean isMark(char character) {
        return CLOSING.containsKey(character);
    }

    /// The mark that closes what this one opens.
    static String closing(char opening) {
        return CLOSING.getOrDefault(opening, "\"").substring(0, 1);
    }

    static Quoted read(String line, int position) {
        var closers = CLOSING.getOrDefault(line.charAt(position), "\"");
        var text = new StringBuilder();
        for (int at = position + 1; at < line.length(); at++) {
            char character = line.charAt(at);
            if (closers.indexOf(character) >= 0) {
                return new Quoted(Span.of(line, position, at + 1), tidy(text.toString()), true);
            }
            if (character == '\\' && at + 1 < line.length() && isEscapable(line.charAt(at + 1))) {
                character = line.charAt(++at);
            }
            text.append(character);
        }
        return new Quoted(Span.of(line, position, line.length()), tidy(text.toString()), false);
    }

    private static boolean isEscapable(char character) {
        return character == '\\' || isMark(character);
    }
}
