package chancery.messaging.telegram;

import static java.util.stream.Collectors.joining;

import chancery.kernel.OfficeCode;
import chancery.kernel.Reference;
import chancery.messaging.Addressee;
import chancery.messaging.Addresses;
import chancery.messaging.CitedReference;
import chancery.messaging.Drafting;
import chancery.messaging.Marking;
import chancery.messaging.Message;
import chancery.messaging.Paragraph;
import chancery.messaging.RenderOptions;
import chancery.messaging.Spaces;
import chancery.messaging.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What letters and spaces become under the options; gives messages their normal form.
record Wording(boolean capitals, boolean ia5) {

    static Wording of(RenderOptions options) {
        return new Wording(options.capitals(), options.ia5());
    }

    /// One line of words.
    String line(String text) {
        var folded = Spaces.fold(text);
        var written = ia5 ? Transliteration.toIa5(folded) : folded;
        return Spaces.fold(capitals ? written.toUpperCase(Locale.ROOT) : written);
    }

    private Optional<String> line(Optional<String> text) {
        return text.map(this::line);
    }

    private List<String> lines(List<String> texts) {
        return texts.stream().map(this::line).toList();
    }

    /// Text of several lines: broken only at list items and blank lines.
    String text(String text) {
        var written = text.lines().map(this::line).collect(joining("\n"));
        return LogicalLines.of(written.lines().toList()).toString();
    }

    Message message(Message message) {
        return new Message(
                message.reference().map(this::reference),
                message.at(),
                message.precedences(),
                addresses(message.addresses()),
                marking(message.marking()),
                topic(message.topic()),
                message.paragraphs().stream().map(this::paragraph).toList(),
                drafting(message.drafting()));
    }

    private Reference reference(Reference reference) {
        var office = new OfficeCode(line(reference.office().text()));
        return new Reference(reference.year(), office, reference.serial());
    }

    private Addresses addresses(Addresses addresses) {
        return new Addresses(
                line(addresses.from()),
                addresses.action().stream().map(this::addressee).toList(),
                addresses.info().stream().map(this::addressee).toList());
    }

    private Addressee addressee(Addressee addressee) {
        return new Addressee(line(addressee.name()), addressee.precedence());
    }

    private Marking marking(Marking marking) {
        return new Marking(line(marking.classification()), lines(marking.captions()));
    }

    private Topic topic(Topic topic) {
        return new Topic(
                lines(topic.tags()),
                line(topic.subject()),
                topic.references().stream().map(this::cited).toList());
    }

    private CitedReference cited(CitedReference cited) {
        return new CitedReference(cited.label(), line(cited.text()), cited.notal());
    }

    private Paragraph paragraph(Paragraph paragraph) {
        return new Paragraph(
                paragraph.number(),
                line(paragraph.mark()),
                line(paragraph.heading()),
                text(paragraph.text()));
    }

    private Drafting drafting(Drafting drafting) {
        return new Drafting(
                line(drafting.draftedBy()),
                line(drafting.approvedBy()),
                lines(drafting.clearedBy()),
                line(drafting.signature()));
    }
}
