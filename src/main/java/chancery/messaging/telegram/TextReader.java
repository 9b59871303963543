package chancery.messaging.telegram;

import chancery.messaging.Paragraph;
import chancery.messaging.Parsed.Line;
import chancery.messaging.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the text of a message: numbered paragraphs and the signature below them.
///
/// A number begins a paragraph when it is the next one, or a later one after a blank line;
/// otherwise it is a number in the text.
final class TextReader {

    private static final int SIGNATURE = 20;
    private static final String SENTENCE_ENDS = ".\")?!";

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<String> current = new ArrayList<>();
    private int number;

    /// What the text holds.
    record Text(List<Paragraph> paragraphs, Optional<String> signature) {}

    /// Reads the lines; trailing lines that only repeat a label are passed over.
    static Text read(List<Line> lines, Set<String> labels) {
        var left = new ArrayList<>(lines.stream().map(Line::text).toList());
        while (!left.isEmpty() && (left.getLast().isBlank() || labels.contains(left.getLast()))) {
            left.removeLast();
        }
        var signature = takeSignature(left);
        return new Text(new TextReader().paragraphs(left), signature);
    }

    private static Optional<String> takeSignature(List<String> left) {
        int from = left.size();
        while (from > 0 && Spaces.before(left.get(from - 1)) >= SIGNATURE) {
            from--;
        }
        if (from == left.size() && standsAlone(left)) {
            from--;
        }
        var below = left.subList(from, left.size());
        var signature = below.stream().reduce("", Folding::join);
        below.clear();
        return Optional.of(signature).filter(name -> !name.isEmpty());
    }

    /// A name at the margin is a signature when the text above it has ended.
    private static boolean standsAlone(List<String> left) {
        if (left.size() < 2 || !Shapes.isSignature(left.getLast())) {
            return false;
        }
        var above = left.get(left.size() - 2).strip();
        return above.isEmpty() || SENTENCE_ENDS.indexOf(above.charAt(above.length() - 1)) >= 0;
    }

    private List<Paragraph> paragraphs(List<String> lines) {
        boolean gap = true;
        for (var line : lines) {
            var found = Shapes.NUMBERED.matcher(line);
            if (found.matches() && begins(Integer.parseInt(found.group(1)), gap)) {
                close();
                number = Integer.parseInt(found.group(1));
            }
            current.add(line);
            gap = line.isBlank();
        }
        close();
        return paragraphs;
    }

    private boolean begins(int next, boolean gap) {
        return next == number + 1 || (gap && next > number);
    }

    private void close() {
        var lines = LogicalLines.of(current);
        current.clear();
        if (number > 0) {
            paragraphs.add(ParagraphHead.read(number, lines, lines.first().indexOf('.') + 1));
        } else if (!lines.isEmpty()) {
            paragraphs.add(Paragraph.unnumbered(lines.toString()));
        }
    }
}
