package chancery.missions.web;

import chancery.web.Option;
import java.util.List;

/// One field of a form for administrators.
///
/// @param name as it is sent
/// @param label key of its label; the hint, if any, stands under the same key with `.hint`
/// @param value what it starts with
public record Question(
        String name,
        String label,
        Kind kind,
        boolean required,
        String value,
        List<Option> options) {

    /// How it is answered.
    public enum Kind {
        TEXT,
        DAY,
        ONE_OF,
        SOME_OF,
        YES
    }

    public Question {
        options = List.copyOf(options);
    }

    static Question text(String name) {
        return of(name, Kind.TEXT, List.of());
    }

    static Question day(String name) {
        return of(name, Kind.DAY, List.of());
    }

    static Question yes(String name) {
        return of(name, Kind.YES, List.of()).optional();
    }

    static Question oneOf(String name, List<Option> options) {
        return of(name, Kind.ONE_OF, options);
    }

    static Question someOf(String name, List<Option> options) {
        return of(name, Kind.SOME_OF, options);
    }

    private static Question of(String name, Kind kind, List<Option> options) {
        return new Question(name, "missions.field." + name, kind, true, "", options);
    }

    /// The same question, which need not be answered.
    Question optional() {
        return new Question(name, label, kind, false, value, options);
    }

    /// The same question with an answer to start from.
    Question startingWith(String value) {
        return new Question(name, label, kind, required, value, options);
    }
}
