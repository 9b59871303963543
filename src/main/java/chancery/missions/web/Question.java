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
        Answering answering,
        boolean required,
        String value,
        List<Option> options) {

    /// How it is answered.
    public enum Answering {
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
        return of(name, Answering.TEXT, List.of());
    }

    static Question day(String name) {
        return of(name, Answering.DAY, List.of());
    }

    static Question yes(String name) {
        return of(name, Answering.YES, List.of()).optional();
    }

    static Question oneOf(String name, List<Option> options) {
        return of(name, Answering.ONE_OF, options);
    }

    static Question someOf(String name, List<Option> options) {
        return of(name, Answering.SOME_OF, options);
    }

    private static Question of(String name, Answering answering, List<Option> options) {
        return new Question(name, "missions.field." + name, answering, true, "", options);
    }

    /// The same question, which need not be answered.
    Question optional() {
        return new Question(name, label, answering, false, value, options);
    }

    /// The same question with an answer to start from.
    Question startingWith(String value) {
        return new Question(name, label, answering, required, value, options);
    }
}
