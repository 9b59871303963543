package chancery.messaging;

import java.util.List;
import java.util.Optional;

/// What was read: the message, what should be looked at, the lines that found no place in it, and
/// the text exactly as it came.
///
/// A section stands here only when other sections of the same message are missing; the message then
/// holds the text of this section alone.
public record Parsed(
        Message message,
        List<Warning> warnings,
        List<Line> kept,
        Optional<Section> section,
        String raw) {

    public Parsed {
        warnings = List.copyOf(warnings);
        kept = List.copyOf(kept);
    }

    /// One line of the raw text and its number, from 1.
    public record Line(int number, String text) {

        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /// A sentence about one line of the raw text.
    public record Warning(int line, String text) {}

    /// One part of a message that was sent in several.
    public record Section(int number, int of) {

        @Override
        public String toString() {
            return "SECTION %02d OF %02d".formatted(number, of);
        }
    }
}
