package chancery.messaging.telegram;

import chancery.messaging.Paragraph;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands around the text of a paragraph: number, mark and heading before it, and the words
/// that close a summary or comment after it.
final class ParagraphHead {

    private static final Set<String> CLOSED = Set.of("SUMMARY", "COMMENT");

    private static final Pattern MARK =
            Pattern.compile("\\((%s)\\)(?:\\s.*|$)".formatted(Paragraph.MARK));
    private static final Pattern HEADING =
            Pattern.compile("(%s):(?:\\s.*|$)".formatted(Paragraph.HEADING));

    private ParagraphHead() {}

    /// The words before the text, as in `3. (SBU) COMMENT:`.
    static String of(Paragraph paragraph) {
        return paragraph.number().getAsInt()
                + "."
                + paragraph.mark().map(mark -> " (" + mark + ")").orElse("")
                + paragraph.heading().map(heading -> " " + heading + ":").orElse("");
    }

    /// Whether text beside the number would be taken for the mark or heading that is not there.
    static boolean wouldSwallow(Paragraph paragraph, String text) {
        boolean bare = paragraph.heading().isEmpty();
        boolean unmarked = bare && paragraph.mark().isEmpty();
        return (unmarked && MARK.matcher(text).matches())
                || (bare && HEADING.matcher(text).matches());
    }

    /// The text with its closing words, on a line apart when it has several.
    static String closed(Paragraph paragraph) {
        var closing = closing(paragraph);
        var text = paragraph.text();
        boolean apart = text.contains("\n") || Shapes.isList(text);
        return closing.isEmpty() ? text : (text + (apart ? "\n\n" : " ") + closing).strip();
    }

    private static String closing(Paragraph paragraph) {
        return paragraph
                .heading()
                .filter(CLOSED::contains)
                .map(heading -> "END " + heading + ".")
                .orElse("");
    }

    /// The paragraph that these lines are; its number ends where it is said.
    static Paragraph read(int number, LogicalLines lines, int from) {
        var paragraph = Paragraph.of(number, "");
        int end = from;
        var mark = MARK.matcher(lines.first().substring(end).strip());
        if (mark.matches()) {
            paragraph = paragraph.marked(mark.group(1));
            end = lines.first().indexOf(')', end) + 1;
        }
        var heading = HEADING.matcher(lines.first().substring(end).strip());
        if (heading.matches()) {
            paragraph = paragraph.headed(heading.group(1));
            end = lines.first().indexOf(':', end) + 1;
        }
        return paragraph.withText(withoutClosing(paragraph, lines.withoutStart(end).toString()));
    }

    private static String withoutClosing(Paragraph paragraph, String text) {
        var closing = closing(paragraph);
        if (closing.isEmpty()) {
            return text;
        }
        var words = Pattern.quote(closing.substring(0, closing.length() - 1));
        return text.replaceFirst("(?i)(^|\\s+)" + words + "\\.?$", "");
    }
}
