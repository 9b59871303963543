package chancery.directives.cadence;

import java.time.DateTimeException;
import java.time.LocalDate;

/// A cadence as it is written.
final class CadenceText {

    private CadenceText() {}

    static Cadence read(String text) {
        var words = text.strip().split("\\s+");
        return switch (words.length) {
            case 1 -> withoutRule(words[0]);
            case 2 -> new Cadence.Recurring(dayFrom(words[0]), words[1]);
            default -> throw notACadence(text);
        };
    }

    private static Cadence withoutRule(String word) {
        return switch (word) {
            case "once" -> new Cadence.Once();
            case "standing" -> new Cadence.Standing();
            default -> throw notACadence(word);
        };
    }

    private static LocalDate dayFrom(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "a recurring cadence begins with its first day, as in 2026-01-15: " + text, e);
        }
    }

    private static IllegalArgumentException notACadence(String text) {
        return new IllegalArgumentException(
                "not a cadence (once, standing, or a day and a rule such as"
                        + " 2026-01-15 FREQ=MONTHLY;INTERVAL=3): "
                        + text);
    }
}
