package chancery.messaging.telegram;

import chancery.messaging.Message;
import chancery.messaging.Parsed.Section;
import chancery.messaging.RenderOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays a message in normal form out as a telegram of one or more sections.
final class TelegramWriter {

    private static final int SIGNATURE = 20;

    private final Message message;
    private final RenderOptions options;
    private final HeadWriter head;

    TelegramWriter(Message message, RenderOptions options) {
        this.message = message;
        this.options = options;
        this.head = new HeadWriter(message, options.width());
    }

    String write() {
        var parts = sections();
        var lines = new ArrayList<String>();
        for (int i = 0; i < parts.size(); i++) {
            var section =
                    parts.size() == 1
                            ? Optional.<Section>empty()
                            : Optional.of(new Section(i + 1, parts.size()));
            lines.addAll(pages(section).lay(transmission(section, parts.get(i))));
            lines.add("NNNN");
        }
        return String.join("\n", lines) + "\n";
    }

    private Pages pages(Optional<Section> section) {
        return new Pages(options, message.marking().classification(), message.reference(), section);
    }

    private List<String> transmission(Optional<Section> section, List<String> text) {
        var lines = new ArrayList<>(head.drafting());
        lines.add(message.precedences() + message.at().map(time -> " " + time).orElse(""));
        lines.addAll(head.addresses());
        lines.add("BT");
        lines.addAll(head.bodyHead(section));
        lines.addAll(text);
        lines.add("BT");
        return lines;
    }

    private List<List<String>> sections() {
        var text = text();
        if (options.sectionSize().isEmpty() || text.size() <= options.sectionSize().getAsInt()) {
            return List.of(text);
        }
        if (message.reference().isEmpty()) {
            throw new IllegalArgumentException(
                    "A message without a number cannot be sent in sections: number it first.");
        }
        return Pages.divided(text, options.sectionSize().getAsInt());
    }

    private List<String> text() {
        var writer = new ParagraphWriter(options.width());
        var lines = new ArrayList<String>();
        for (var paragraph : message.paragraphs()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(writer.lines(paragraph));
        }
        addSignature(lines);
        return lines;
    }

    /// Without a signature, a last line that reads like one is guarded.
    private void addSignature(List<String> lines) {
        var signature = message.drafting().signature();
        if (signature.isPresent()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            var far = Folding.indented(options.width(), SIGNATURE);
            lines.addAll(far.fold(" ".repeat(SIGNATURE), signature.get()));
        } else if (!lines.isEmpty() && Shapes.isSignature(lines.getLast())) {
            lines.addLast(" " + lines.removeLast());
        }
    }
}
