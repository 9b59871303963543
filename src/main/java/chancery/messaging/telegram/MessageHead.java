package chancery.messaging.telegram;

import chancery.kernel.DateTimeGroup;
import chancery.kernel.Precedence;
import chancery.kernel.Reference;
import chancery.messaging.Addressee;
import chancery.messaging.Addresses;
import chancery.messaging.CitedReference;
import chancery.messaging.Drafting;
import chancery.messaging.Marking;
import chancery.messaging.Message;
import chancery.messaging.Parsed.Line;
import chancery.messaging.Parsed.Section;
import chancery.messaging.Parsed.Warning;
import chancery.messaging.Precedences;
import chancery.messaging.Topic;
import chancery.messaging.telegram.Field.Kind;
import chancery.messaging.telegram.TextReader.Text;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes values of the header facts of one transmission. A fact that cannot be read is kept as its
/// line, with a warning; the message goes without it.
final class MessageHead {

    private static final Pattern COMMAS = Pattern.compile(",(?![^()]*\\))\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+(?!\\()(?![^()]*\\))");
    private static final Pattern TIME_PARTS = Pattern.compile("(\\d{6}[A-Z]) *([A-Z]+) *(\\d+)");

    private final Transmission transmission;
    private final int pivot;
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Line> kept = new ArrayList<>();
    private final Optional<DateTimeGroup> at;
    private final Precedences precedences;
    private final ClassLine classLine;

    MessageHead(Transmission transmission, int pivot) {
        this.transmission = transmission;
        this.pivot = pivot;
        keepUnplaced();
        this.at = one(Kind.PRECEDENCE, this::time).flatMap(Function.identity());
        this.precedences =
                one(Kind.PRECEDENCE, this::precedences).orElse(Precedences.of(Precedence.ROUTINE));
        this.classLine =
                one(Kind.CLASSIFICATION, line -> ClassLine.read(line, year()))
                        .orElse(new ClassLine("", Optional.empty(), Optional.empty()));
    }

    private void keepUnplaced() {
        for (var field : transmission.fields()) {
            if (field.kind() == Kind.KEPT || field.kind() == Kind.UNKNOWN) {
                keep(field);
            }
            if (field.kind() == Kind.UNKNOWN) {
                warn(field, "This line was not understood: " + field.text());
            }
        }
        if (transmission.last(Kind.PRECEDENCE).isEmpty()) {
            warnings.add(new Warning(1, "There is no line with precedence and time."));
        }
    }

    private void keep(Field field) {
        for (int i = 0; i < field.lines().size(); i++) {
            kept.add(new Line(field.line() + i, field.lines().get(i)));
        }
    }

    private void warn(Field field, String sentence) {
        warnings.add(new Warning(field.line(), sentence));
    }

    /// The last field of the kind, made a value.
    private <T> Optional<T> one(Kind kind, Function<String, T> reading) {
        return transmission
                .last(kind)
                .flatMap(field -> tried(field, () -> reading.apply(field.text())));
    }

    /// All fields of the kind, those that can be made values.
    private <T> List<T> each(Kind kind, Function<String, T> reading) {
        return transmission
                .all(kind)
                .flatMap(field -> tried(field, () -> reading.apply(field.text())).stream())
                .toList();
    }

    private <T> Optional<T> tried(Field field, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException refusal) {
            warn(field, "This was not understood: " + refusal.getMessage());
            keep(field);
            return Optional.empty();
        }
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
        return warnings;
    }

    List<Line> kept() {
        return kept;
    }

    /// Lines that only repeat the classification below a text that no break has closed.
    Set<String> labels() {
        return transmission.ended()
                ? Set.of()
                : Stream.concat(
                                Stream.of(classLine.classification()),
                                kept.stream().limit(1).map(Line::text))
                        .collect(Collectors.toSet());
    }

    Message message(Text text) {
        return new Message(
                reference(),
                at,
                precedences,
                addresses(),
                marking(),
                topic(),
                text.paragraphs(),
                drafting(text.signature()));
    }

    private Addresses addresses() {
        return new Addresses(
                one(Kind.FROM, Function.identity()).orElse(""),
                each(Kind.ACTION, Addressee::parse),
                each(Kind.INFO, Addressee::parse));
    }

    private Marking marking() {
        var captions = each(Kind.CAPTION, Function.identity());
        return one(Kind.CLASSIFICATION, line -> new Marking(classLine.classification(), captions))
                .orElse(Marking.of(""));
    }

    private Topic topic() {
        var subject =
                one(Kind.SET_SUBJECT, text -> text.replaceFirst("/+$", ""))
                        .or(() -> one(Kind.SUBJECT, Function.identity()))
                        .orElse("");
        return new Topic(tags(), subject, references());
    }

    private List<String> tags() {
        return transmission.all(Kind.TAGS).flatMap(this::tags).toList();
    }

    private Stream<String> tags(Field field) {
        var text = field.text();
        var separator = COMMAS.matcher(text).find() ? COMMAS : SPACES;
        return Arrays.stream(separator.split(text))
                .filter(tag -> !tag.isEmpty())
                .flatMap(tag -> tried(field, () -> Topic.of("").tagged(tag)).stream())
                .flatMap(topic -> topic.tags().stream());
    }

    /// By label, each label once.
    private List<CitedReference> references() {
        var byLabel = new TreeMap<Character, CitedReference>();
        transmission
                .all(Kind.REFERENCES)
                .flatMap(field -> tried(field, () -> CitedReferences.read(field.lines())).stream())
                .flatMap(List::stream)
                .forEach(cited -> byLabel.put(cited.label(), cited));
        each(Kind.SET_REFERENCE, CitedReferences::readSet)
                .forEach(cited -> byLabel.put(cited.label(), cited));
        return List.copyOf(byLabel.values());
    }

    private Drafting drafting(Optional<String> signature) {
        return new Drafting(
                one(Kind.DRAFTED, Function.identity()),
                one(Kind.APPROVED, Function.identity()),
                each(Kind.CLEARED, Function.identity()),
                signature);
    }
}
