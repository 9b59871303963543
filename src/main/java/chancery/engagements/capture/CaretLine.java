package chancery.engagements.capture;

/// Shows a fault in its line: the part of the line around it, and carets beneath.
///
/// Both texts are to be set in letters of equal width.
public record CaretLine(String excerpt, String carets) {

    private static final int WIDTH = 72;
    private static final int BEFORE = 24;

    /// Cuts a window of at most 72 characters out of the line; an ellipsis marks each cut end.
    public static CaretLine under(String line, CaptureFault fault) {
        int from = line.length() <= WIDTH ? 0 : Math.max(0, fault.position() - BEFORE);
        int to = Math.min(line.length(), from + WIDTH);
        var lead = from > 0 ? "…" : "";
        var tail = to < line.length() ? "…" : "";
        int shown = Math.min(Math.max(fault.length(), 1), Math.max(1, to - fault.position()));
        return new CaretLine(
                lead + oneColumnEach(line.substring(from, to)) + tail,
                " ".repeat(lead.length() + fault.position() - from) + "^".repeat(shown));
    }

    private static String oneColumnEach(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ");
    }

    @Override
    public String toString() {
        return excerpt + "\n" + carets;
    }
}
