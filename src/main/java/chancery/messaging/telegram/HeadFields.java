package chancery.messaging.telegram;

import chancery.messaging.Parsed.Line;
import chancery.messaging.Parsed.Warning;
import chancery.messaging.telegram.Field.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The header facts of one transmission, made values one kind after the other; what cannot be read
/// is kept as its line, with a warning.
final class HeadFields {

    private final Transmission transmission;
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Line> kept = new ArrayList<>();

    HeadFields(Transmission transmission) {
        this.transmission = transmission;
        keepUnplaced();
    }

    List<Warning> warnings() {
        return warnings;
    }

    List<Line> kept() {
        return kept;
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
    <T> Optional<T> one(Kind kind, Function<String, T> reading) {
        return transmission
                .last(kind)
                .flatMap(field -> tried(field, () -> reading.apply(field.text())));
    }

    /// All fields of the kind, those that can be made values.
    <T> List<T> each(Kind kind, Function<String, T> reading) {
        return transmission
                .all(kind)
                .flatMap(field -> tried(field, () -> reading.apply(field.text())).stream())
                .toList();
    }

    <T> Optional<T> tried(Field field, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException refusal) {
            warn(field, "This was not understood: " + refusal.getMessage());
            keep(field);
            return Optional.empty();
        }
    }
}
