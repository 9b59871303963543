package chancery.messaging.telegram;

import chancery.messaging.CitedReference;
import chancery.messaging.Topic;
import chancery.messaging.telegram.Field.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what a telegram is about: tags, subject and references.
record HeadTopic(HeadFields fields, Transmission transmission) {

    private static final Pattern COMMAS = Pattern.compile(",(?![^()]*\\))\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+(?!\\()(?![^()]*\\))");

    static Topic of(HeadFields fields, Transmission transmission) {
        return new HeadTopic(fields, transmission).read();
    }

    private Topic read() {
        var subject =
                fields.one(Kind.SET_SUBJECT, text -> text.replaceFirst("/+$", ""))
                        .or(() -> fields.one(Kind.SUBJECT, Function.identity()))
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
                .flatMap(tag -> fields.tried(field, () -> Topic.of("").tagged(tag)).stream())
                .flatMap(topic -> topic.tags().stream());
    }

    /// By label, each label once.
    private List<CitedReference> references() {
        var byLabel = new TreeMap<Character, CitedReference>();
        transmission
                .all(Kind.REFERENCES)
                .flatMap(field ->
                        fields.tried(field, () -> CitedReferences.read(field.lines())).stream())
                .flatMap(List::stream)
                .forEach(cited -> byLabel.put(cited.label(), cited));
        fields.each(Kind.SET_REFERENCE, CitedReferences::readSet)
                .forEach(cited -> byLabel.put(cited.label(), cited));
        return List.copyOf(byLabel.values());
    }
}
