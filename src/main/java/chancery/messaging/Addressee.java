package chancery.messaging;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import chancery.kernel.Precedence;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One addressee, with a precedence of its own when it differs from that of the message, as in
/// `AMEMBASSY NORTHWATER PRIORITY`.
public record Addressee(String name, Optional<Precedence> precedence) {

    private static final Pattern WITH_PRECEDENCE =
            Pattern.compile(
                    "(.+?) (%s)( \\d+)?"
                            .formatted(
                                    Arrays.stream(Precedence.values())
                                            .map(Precedence::name)
                                            .collect(Collectors.joining("|"))),
                    CASE_INSENSITIVE);

    public Addressee {
        name = Spaces.fold(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an addressee needs a name");
        }
        if (WITH_PRECEDENCE.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "an addressee's name cannot end in a precedence; give it apart: " + name);
        }
    }

    /// An addressee served at the speed of the message.
    public static Addressee of(String name) {
        return new Addressee(name, Optional.empty());
    }

    /// Reads what [#toString()] writes; a sequence number after the precedence is dropped.
    public static Addressee parse(String text) {
        var found = WITH_PRECEDENCE.matcher(Spaces.fold(text));
        return found.matches()
                ? new Addressee(found.group(1), Optional.of(precedence(found.group(2))))
                : of(text);
    }

    private static Precedence precedence(String word) {
        return Precedence.valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name + precedence.map(own -> " " + own.name()).orElse("");
    }
}
