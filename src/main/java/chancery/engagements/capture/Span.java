package chancery.engagements.capture;

/// A piece of a line and where it begins, counted from 0.
record Span(int position, String text) {

    static Span of(String line, int from, int to) {
        return new Span(from, line.substring(from, to));
    }

    /// The part of it that begins so many characters in.
    Span from(int offset) {
        return new Span(position + offset, text.substring(offset));
    }

    /// The part of it before so many characters.
    Span upTo(int offset) {
        return new Span(position, text.substring(0, offset));
    }

    int end() {
        return position + text.length();
    }

    CaptureFault fault(CaptureFault.Kind kind, String hint) {
        return new CaptureFault(kind, position, text.length(), text, hint);
    }
}
