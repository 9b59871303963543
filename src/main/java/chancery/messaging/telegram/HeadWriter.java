package chancery.messaging.telegram;

import chancery.messaging.Addressee;
import chancery.messaging.Message;
import chancery.messaging.Parsed.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays out what stands above the text of a telegram: who drafted it, to whom it goes, its mark and
/// its topic.
final class HeadWriter {

    private static final int HANGING = 5;

    private final Message message;
    private final int width;
    private final Folding hanging;

    HeadWriter(Message message, int width) {
        this.message = message;
        this.width = width;
        this.hanging = Folding.indented(width, HANGING);
    }

    List<String> drafting() {
        var names = message.drafting();
        var lines = new ArrayList<String>();
        names.draftedBy().ifPresent(name -> lines.addAll(hanging.fold("DRAFTED BY: " + name)));
        names.approvedBy().ifPresent(name -> lines.addAll(hanging.fold("APPROVED BY: " + name)));
        names.clearedBy().forEach(name -> lines.addAll(hanging.fold("CLEARED BY: " + name)));
        return lines;
    }

    List<String> addresses() {
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

    List<String> bodyHead(Optional<Section> section) {
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
        var references = Folding.indented(width, HANGING + 3);
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
}
