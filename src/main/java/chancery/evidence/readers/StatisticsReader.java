package chancery.evidence.readers;

import chancery.evidence.readers.text.GuardedText;
import chancery.evidence.statistics.Vintage;
import java.io.IOException;
import java.util.function.Consumer;

/// Reads one form of file that statistical offices give out.
///
/// A reader streams: it holds one line, and of a cube its structure. It refuses with a
/// [chancery.kernel.BadInput] that names the line and says what would be right. What it gave to the
/// sink before that must not be kept: [CheckedReading] sees to it, by going through the file once
/// without a sink.
public interface StatisticsReader {

    /// The name of the form, as `SDMX-CSV 2.0`.
    String form();

    /// Whether a file that begins so is meant to be of this form.
    boolean recognises(String beginning);

    /// The longest line that may be held, in characters.
    default int longestLine() {
        return GuardedText.LONGEST_LINE;
    }

    /// Whether a last line without a line break says that the file was cut off.
    default boolean endsWithLineBreak() {
        return true;
    }

    /// Whether the structure may stand after the figures, so that a look must come first.
    default boolean looksFirst() {
        return false;
    }

    /// A reader that knows the structure of this very file.
    default StatisticsReader afterLook(GuardedText text) throws IOException {
        return this;
    }

    /// Gives every cell, in the order of the file.
    Vintage read(GuardedText text, Consumer<Cell> sink) throws IOException;
}
