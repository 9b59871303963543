package chancery.engagements.capture;

import chancery.engagements.exchange.ExactWords;

/// Walks along one line of quick capture, from part to part.
final class LineCursor {

    private final String line;
    private int at;

    LineCursor(String line) {
        this.line = line;
    }

    /// Skips spaces and says whether something stands after them.
    boolean hasMore() {
        while (at < line.length() && ExactWords.isSpace(line.charAt(at))) {
            at++;
        }
        return at < line.length();
    }

    boolean startsPoint() {
        return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    boolean startsWords() {
        return at < line.length() && Quotes.isMark(line.charAt(at));
    }

    boolean startsCommitment() {
        return at < line.length() && line.charAt(at) == '!';
    }

    /// Everything up to a space, a quotation mark or an exclamation mark.
    Span token() {
        int start = at;
        while (at < line.length() && !endsToken(line.charAt(at))) {
            at++;
        }
        return Span.of(line, start, at);
    }

    private static boolean endsToken(char character) {
        return ExactWords.isSpace(character) || Quotes.isMark(character) || character == '!';
    }

    Span exclamationMarks() {
        int start = at;
        while (startsCommitment()) {
            at++;
        }
        return Span.of(line, start, at);
    }

    Quotes.Quoted words() {
        var quoted = Quotes.read(line, at);
        at = quoted.whole().end();
        return quoted;
    }

    /// The token that stands here, left where it is.
    Span peek() {
        int start = at;
        var token = token();
        at = start;
        return token;
    }
}
