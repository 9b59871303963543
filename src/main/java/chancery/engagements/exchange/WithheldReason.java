package chancery.engagements.exchange;

import java.util.Optional;
import java.util.stream.Stream;

/// Why a point was not raised, withheld or deferred; one word each in quick capture.
public enum WithheldReason {
    HOST_SENSITIVITY("sensitivity"),
    LEVEL_UNAVAILABLE("level"),
    TIMING("timing"),
    CONFLICTING_INSTRUCTION("conflict"),
    LEGAL_CONCERN("legal"),
    OVERTAKEN("overtaken"),
    OTHER("other");

    private final String word;

    WithheldReason(String word) {
        this.word = word;
    }

    /// How quick capture writes it, with the colon.
    public String form() {
        return ":" + word;
    }

    /// True when the value alone says nothing, so that words must stand beside it.
    public boolean needsWords() {
        return this == OTHER;
    }

    public static Optional<WithheldReason> written(String form) {
        return Stream.of(values()).filter(reason -> reason.form().equals(form)).findAny();
    }
}
