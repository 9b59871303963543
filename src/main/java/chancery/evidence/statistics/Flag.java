package chancery.evidence.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What an office says about its own figure, by Eurostat's letters.
public enum Flag {
    BREAK_IN_SERIES('b'),
    CONFIDENTIAL('c'),
    DEFINITION_DIFFERS('d'),
    ESTIMATED('e'),
    FORECAST('f'),
    NOT_SIGNIFICANT('n'),
    PROVISIONAL('p'),
    REVISED('r'),
    ESTIMATED_BY_EUROSTAT('s'),
    LOW_RELIABILITY('u'),
    NOT_APPLICABLE('z');

    private final char letter;

    Flag(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    public static Optional<Flag> ofLetter(char letter) {
        return Arrays.stream(values()).filter(flag -> flag.letter == letter).findFirst();
    }

    /// Whether a comparison across such a figure holds less.
    public boolean lowersComparability() {
        return this == BREAK_IN_SERIES || this == DEFINITION_DIFFERS || this == LOW_RELIABILITY;
    }

    /// The same flags, in the order of their letters.
    static Set<Flag> ordered(Set<Flag> flags) {
        var ordered = EnumSet.noneOf(Flag.class);
        ordered.addAll(flags);
        return Collections.unmodifiableSet(ordered);
    }

    /// Reads letters such as `bp`; nothing if one of them is none of these.
    public static Optional<Set<Flag>> parse(String letters) {
        var flags = EnumSet.noneOf(Flag.class);
        for (var i = 0; i < letters.length(); i++) {
            var flag = ofLetter(letters.charAt(i));
            if (flag.isEmpty()) {
                return Optional.empty();
            }
            flags.add(flag.get());
        }
        return Optional.of(Collections.unmodifiableSet(flags));
    }
}
