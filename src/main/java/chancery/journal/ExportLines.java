package chancery.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The lines of an export. Unlike Java's readers it knows no line end but the line feed, and marks
/// what cannot have been written by an export, so that the check refuses it at its place.
final class ExportLines {

    /// Stands in no line of an export: there control characters are escaped.
    private static final String SPOILED = "\0";

    private final InputStream bytes;

    ExportLines(InputStream bytes) {
        this.bytes = bytes;
    }

    /// The next line without its line feed; spoiled when the line feed is missing or the bytes are
    /// not UTF-8; null at the end.
    @Nullable String next() throws IOException {
        var line = new ByteArrayOutputStream(512);
        for (int next = bytes.read(); next != -1; next = bytes.read()) {
            if (next == '\n') {
                return decoded(line);
            }
            line.write(next);
        }
        return line.size() == 0 ? null : decoded(line) + SPOILED;
    }

    private static String decoded(ByteArrayOutputStream line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return SPOILED;
        }
    }

    boolean hasMore() throws IOException {
        return bytes.read() != -1;
    }
}
