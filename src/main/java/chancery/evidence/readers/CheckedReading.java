package chancery.evidence.readers;

import chancery.evidence.readers.text.GuardedText;
import java.io.IOException;
import java.util.function.Consumer;

/// Reads a file twice: once to see that every line is right, then to give its cells away.
///
/// So a file with one bad line yields nothing, whatever the sink does, and the memory used does not
/// grow with the file.
public final class CheckedReading {

    private final StatisticsFile file;
    private final Progress progress;
    private final int passes;
    private int passed;

    private CheckedReading(StatisticsFile file, Progress progress, int passes) {
        this.file = file;
        this.progress = progress;
        this.passes = passes;
    }

    public static Reading of(
            StatisticsReader reader, StatisticsFile file, Consumer<Cell> sink, Progress progress)
            throws IOException {
        var reading = new CheckedReading(file, progress, reader.looksFirst() ? 3 : 2);
        var informed = reader.looksFirst() ? reading.look(reader) : reader;
        var checked = reading.pass(informed, new SeenKeys()::see);
        var read = reading.pass(informed, sink);
        if (!read.equals(checked)) {
            throw new IllegalStateException("the file changed while it was read");
        }
        return read;
    }

    private StatisticsReader look(StatisticsReader reader) throws IOException {
        try (var text = open(reader)) {
            var informed = reader.afterLook(text);
            passed++;
            return informed;
        }
    }

    private Reading pass(StatisticsReader reader, Consumer<Cell> sink) throws IOException {
        var counting = new Counting(sink);
        try (var text = open(reader)) {
            var vintage = reader.read(text, counting);
            text.drain();
            if (reader.endsWithLineBreak()) {
                text.requireLineBreakAtEnd();
            }
            passed++;
            return counting.reading(reader.form(), vintage, text.capture());
        }
    }

    private GuardedText open(StatisticsReader reader) throws IOException {
        var size = file.size();
        return new GuardedText(
                file.open(),
                reader.longestLine(),
                done -> progress.reached(passed * size + done, passes * size));
    }
}
