package chancery.messaging.telegram;

import chancery.kernel.DateTimeGroup;
import chancery.kernel.Precedence;
import chancery.kernel.Reference;
import chancery.messaging.Addressee;
import chancery.messaging.Addresses;
import chancery.messaging.Drafting;
import chancery.messaging.Marking;
import chancery.messaging.Message;
import chancery.messaging.Parsed.Line;
import chancery.messaging.Parsed.Section;
import chancery.messaging.Parsed.Warning;
import chancery.messaging.Precedences;
import chancery.messaging.telegram.Field.Kind;
import chancery.messaging.telegram.TextReader.Text;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes values of the header facts of one transmission. A fact that cannot be read is kept as its
/// line, with a warning; the message goes without it.
final class MessageHead {

    private static final Pattern TIME_PARTS = Pattern.compile("(\\d{6}[A-Z]) *([A-Z]+) *(\\d+)");

    private final Transmission transmission;
    private final int pivot;
    private final HeadFields fields;
    private final Optional<DateTimeGroup> at;
    private final Precedences precedences;
    private final ClassLine classLine;

    MessageHead(Transmission transmission, int pivot) {
        this.transmission = transmission;
        this.pivot = pivot;
        this.fields = new HeadFields(transmission);
        this.at = fields.one(Kind.PRECEDENCE, this::time).flatMap(Function.identity());
        this.precedences =
                fields.one(Kind.PRECEDENCE, this::precedences)
                        .orElse(Precedences.of(Precedence.ROUTINE));
        this.classLine =
                fields.one(Kind.CLASSIFICATION, line -> ClassLine.read(line, year()))
                        .orElse(new ClassLine("", Optional.empty(), Optional.empty()));
    }

    private Optional<DateTimeGroup> time(String line) {
        var found = Shapes.PRECEDENCE.matcher(line);
        if (!found.matches() || found.group(3) == null) {
            return Optional.empty();
        }
        var spaced = TIME_PARTS.matcher(found.group(3)).replaceAll("$1 $2 $3");
        return Optional.of(DateTimeGroup.parse(spaced, pivot));
    }

    private Precedences precedences(String line) {
        var found = Shapes.PRECEDENCE.matcher(line);
        if (!found.matches()) {
            throw new IllegalArgumentException("not a precedence line: " + line);
        }
        var action = Precedence.ofProsign(found.group(1).charAt(0));
        return found.group(2) == null
                ? Precedences.of(action)
                : new Precedences(action, Precedence.ofProsign(found.group(2).charAt(0)));
    }

    private OptionalInt year() {
        return at.map(time -> OptionalInt.of(time.at().atOffset(ZoneOffset.UTC).getYear()))
                .orElse(OptionalInt.empty());
    }

    Transmission transmission() {
        return transmission;
    }

    Optional<Section> section() {
        return classLine.section();
    }

    Optional<Reference> reference() {
        return classLine.reference();
    }

    List<Warning> warnings() {
        return fields.warnings();
    }

    List<Line> kept() {
        return fields.kept();
    }

    /// Lines that only repeat the classification below a text that no break has closed.
    Set<String> labels() {
        return transmission.ended()
                ? Set.of()
                : Stream.concat(
                                Stream.of(classLine.classification()),
                                kept().stream().limit(1).map(Line::text))
                        .collect(Collectors.toSet());
    }

    Message message(Text text) {
        return new Message(
                reference(),
                at,
                precedences,
                addresses(),
                marking(),
                HeadTopic.of(fields, transmission),
                text.paragraphs(),
                drafting(text.signature()));
    }

    private Addresses addresses() {
        return new Addresses(
                fields.one(Kind.FROM, Function.identity()).orElse(""),
                fields.each(Kind.ACTION, Addressee::parse),
                fields.each(Kind.INFO, Addressee::parse));
    }

    private Marking marking() {
        var captions = fields.each(Kind.CAPTION, Function.identity());
        return fields.one(
                        Kind.CLASSIFICATION,
                        line -> new Marking(classLine.classification(), captions))
                .orElse(Marking.of(""));
    }

    private Drafting drafting(Optional<String> signature) {
        return new Drafting(
                fields.one(Kind.DRAFTED, Function.identity()),
                fields.one(Kind.APPROVED, Function.identity()),
                fields.each(Kind.CLEARED, Function.identity()),
                signature);
    }
}
