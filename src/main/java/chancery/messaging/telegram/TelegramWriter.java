package chancery.messaging.telegram;

import chancery.messaging.Addressee;
import chancery.messaging.Message;
import chancery.messaging.Parsed.Section;
import chancery.messaging.RenderOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays a message in normal form out as a telegram of one or more sections.
final class TelegramWriter {

    private static final int HANGING = 5;
    private static final int SIGNATURE = 20;

    private final Message message;
    private final RenderOptions options;
    private final Folding hanging;

    TelegramWriter(Message message, RenderOptions options) {
        this.message = message;
        this.options = options;
        this.hanging = Folding.indented(options.width(), HANGING);
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
        var lines = new ArrayList<>(drafting());
        lines.add(message.precedences() + message.at().map(time -> " " + time).orElse(""));
        lines.addAll(addresses());
        lines.add("BT");
        lines.addAll(bodyHead(section));
        lines.addAll(text);
        lines.add("BT");
        return lines;
    }

    private List<String> drafting() {
        var names = message.drafting();
        var lines = new ArrayList<String>();
        names.draftedBy().ifPresent(name -> lines.addAll(hanging.fold("DRAFTED BY: " + name)));
        names.approvedBy().ifPresent(name -> lines.addAll(hanging.fold("APPROVED BY: " + name)));
        names.clearedBy().forEach(name -> lines.addAll(hanging.fold("CLEARED BY: " + name)));
        return lines;
    }

    private List<String> addresses() {
        var addresses = message.addresses();
        var lines = new ArrayList<String>();
        if (!addresses.from().isEmpty()) {
            lines.addAll(hanging.fold("FM " + addresses.from()));
        }
        lines.addAll(addressees("TO ", addresses.action()));
        lines.addAll(addressees("INFO ", addresses.info()));
        return lines;
    }

    /// The first stands beside the word, each other on a line of its own.
    private List<String> addressees(String word, List<Addressee> addressees) {
        var guarded = hanging.guarding(Shapes::misreadInAddress);
        var lines = new ArrayList<String>();
        for (var addressee : addressees) {
            var text = addressee.toString();
            lines.addAll(lines.isEmpty() ? hanging.fold(word + text) : guarded.foldGuarded(text));
        }
        return lines;
    }

    private List<String> bodyHead(Optional<Section> section) {
        var lines = new ArrayList<>(guarded(classLine(section)));
        lines.add("");
        for (var caption : message.marking().captions()) {
            lines.addAll(guarded(caption));
        }
        if (!message.marking().captions().isEmpty()) {
            lines.add("");
        }
        lines.addAll(topic());
        lines.add("");
        return lines;
    }

    private List<String> guarded(String text) {
        return hanging.guarding(Shapes::misreadInText).foldGuarded(text);
    }

    private String classLine(Optional<Section> section) {
        return (message.marking().classification()
                        + section.map(part -> " " + part).orElse("")
                        + message.reference().map(number -> " " + number).orElse(""))
                .strip();
    }

    private List<String> topic() {
        var topic = message.topic();
        var lines = new ArrayList<String>();
        if (!topic.tags().isEmpty()) {
            lines.addAll(hanging.fold("TAGS: " + String.join(", ", topic.tags())));
        }
        lines.addAll(hanging.fold(("SUBJECT: " + topic.subject()).strip()));
        var references = Folding.indented(options.width(), HANGING + 3);
        for (var cited : topic.references()) {
            boolean first = cited == topic.references().getFirst();
            if (first) {
                lines.add("");
            }
            var lead = first ? "REF: " : " ".repeat(HANGING);
            lines.addAll(references.fold(lead, cited.toString()));
        }
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
