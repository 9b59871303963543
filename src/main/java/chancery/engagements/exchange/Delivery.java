package chancery.engagements.exchange;

import java.util.Optional;
import java.util.stream.Stream;

/// What became of a point in an engagement; each value has one letter in quick capture.
public enum Delivery {
    DELIVERED('d', true),
    DELIVERED_IN_PART('p', true),
    ADAPTED('a', true),
    NOT_RAISED('n', false),
    WITHHELD('w', false),
    DEFERRED('f', false);

    private final char letter;
    private final boolean counts;

    Delivery(char letter, boolean counts) {
        this.letter = letter;
        this.counts = counts;
    }

    /// True when the host heard the point, whole, in part or adapted: only then can there be a
    /// response.
    public boolean counts() {
        return counts;
    }

    /// How quick capture writes it.
    public String form() {
        return String.valueOf(letter);
    }

    public static Optional<Delivery> written(String form) {
        return Stream.of(values()).filter(delivery -> delivery.form().equals(form)).findAny();
    }
}
