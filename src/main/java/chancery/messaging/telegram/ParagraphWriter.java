package chancery.messaging.telegram;

import chancery.messaging.Paragraph;
import java.util.ArrayList;
import java.util.List;

/// Lays a paragraph in normal form out on lines.
final class ParagraphWriter {

    private final Folding folding;

    ParagraphWriter(int width) {
        this.folding = Folding.text(width);
    }

    List<String> lines(Paragraph paragraph) {
        var text = new ArrayList<>(ParagraphHead.closed(paragraph).lines().toList());
        var lines = new ArrayList<String>();
        if (paragraph.number().isPresent()) {
            lines.addAll(folding.fold(opening(paragraph, text)));
        }
        for (var line : text) {
            lines.addAll(foldedAlone(line));
        }
        return lines;
    }

    private List<String> foldedAlone(String line) {
        if (line.isEmpty()) {
            return List.of("");
        }
        return Shapes.isList(line) ? folding.fold(line) : folding.foldGuarded(line);
    }

    /// Number, mark and heading, and the beginning of the text where it can stand beside them.
    private static String opening(Paragraph paragraph, List<String> text) {
        var head = ParagraphHead.of(paragraph);
        if (text.isEmpty() || Shapes.isList(text.getFirst())) {
            return head;
        }
        if (ParagraphHead.wouldSwallow(paragraph, text.getFirst())) {
            text.addFirst("");
            return head;
        }
        return head + " " + text.removeFirst();
    }
}
