package chancery.messaging;

import chancery.kernel.DateTimeGroup;
import chancery.kernel.Precedence;
import chancery.kernel.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A formal message, taken apart into the lines that an officer reads.
///
/// A draft has neither number nor time; release gives it both. Paragraph numbers ascend; only the
/// first paragraph may go without.
public record Message(
        Optional<Reference> reference,
        Optional<DateTimeGroup> at,
        Precedences precedences,
        Addresses addresses,
        Marking marking,
        Topic topic,
        List<Paragraph> paragraphs,
        Drafting drafting) {

    public Message {
        paragraphs = List.copyOf(paragraphs);
        int last = 0;
        for (var paragraph : paragraphs) {
            last = numberAfter(last, paragraph, paragraph == paragraphs.getFirst());
        }
    }

    private static int numberAfter(int last, Paragraph paragraph, boolean first) {
        if (paragraph.number().isEmpty() && !first) {
            throw new IllegalArgumentException("only the first paragraph may go without a number");
        }
        int number = paragraph.number().orElse(last);
        if (paragraph.number().isPresent() && number <= last) {
            throw new IllegalArgumentException(
                    "paragraph numbers must ascend: " + number + " after " + last);
        }
        return number;
    }

    /// A message without number, time or text, sent by routine: something to begin with.
    public static Message draft(Addresses addresses, Marking marking, Topic topic) {
        return new Message(
                Optional.empty(),
                Optional.empty(),
                Precedences.of(Precedence.ROUTINE),
                addresses,
                marking,
                topic,
                List.of(),
                Drafting.NONE);
    }

    /// The same message as it is released: with its number and its time.
    public Message numbered(Reference number, DateTimeGroup time) {
        return new Message(
                Optional.of(number),
                Optional.of(time),
                precedences,
                addresses,
                marking,
                topic,
                paragraphs,
                drafting);
    }

    /// The same message at another speed.
    public Message at(Precedences speed) {
        return new Message(reference, at, speed, addresses, marking, topic, paragraphs, drafting);
    }

    /// The same message with other paragraphs.
    public Message saying(List<Paragraph> text) {
        return new Message(reference, at, precedences, addresses, marking, topic, text, drafting);
    }

    /// The same message with its paragraphs numbered from 1.
    public Message sayingInOrder(List<Paragraph> text) {
        var numbered = new ArrayList<Paragraph>();
        for (var paragraph : text) {
            numbered.add(paragraph.numbered(OptionalInt.of(numbered.size() + 1)));
        }
        return saying(numbered);
    }

    /// The same message with the names of those who wrote and cleared it.
    public Message drafted(Drafting names) {
        return new Message(
                reference, at, precedences, addresses, marking, topic, paragraphs, names);
    }

    /// What arrives when this message is written with the options and read again.
    public Message inNormalFormOf(MessageFormat format, RenderOptions options) {
        return format.normalFormOf(this, options);
    }
}
