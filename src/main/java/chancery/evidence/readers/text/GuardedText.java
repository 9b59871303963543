package chancery.evidence.readers.text;

import chancery.evidence.statistics.Capture;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongConsumer;

/// The text of a file, as UTF-8 and nothing else, with its digest.
///
/// A byte-order mark at the beginning is passed over. Bytes that are no UTF-8, control characters
/// and lines without end are refused at their line, before much of them is held.
public final class GuardedText extends Reader {

    /// Far beyond any line that an office writes.
    public static final int LONGEST_LINE = 1 << 20;

    private static final int BUFFER = 1 << 16;
    private static final int BEGINNING = 4096;

    private final DigestedBytes bytes;
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer encoded = ByteBuffer.allocate(BUFFER).flip();

    private char[] ahead = new char[0];
    private int aheadFrom;
    private boolean begun;
    private final LineGuard lines;

    public GuardedText(InputStream bytes, int longestLine, LongConsumer progress) {
        this.bytes = new DigestedBytes(bytes, progress);
        this.lines = new LineGuard(longestLine);
    }

    /// The first characters of the text, which are read again after this; to be asked before any
    /// reading.
    public String beginning() throws IOException {
        var first = new char[BEGINNING];
        var count = 0;
        while (count < first.length) {
            var more = decode(first, count, first.length - count);
            if (more < 0) {
                break;
            }
            count += more;
        }
        ahead = Arrays.copyOf(first, count);
        return new String(ahead);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        var waiting = ahead.length - aheadFrom;
        if (waiting == 0) {
            return decode(into, offset, length);
        }
        var count = Math.min(waiting, length);
        System.arraycopy(ahead, aheadFrom, into, offset, count);
        aheadFrom += count;
        return count;
    }

    private int decode(char[] into, int offset, int length) throws IOException {
        var decoded = CharBuffer.wrap(into, offset, length).slice();
        while (decoded.position() == 0) {
            if (!encoded.hasRemaining() && bytes.ended()) {
                return -1;
            }
            if (!bytes.ended()) {
                bytes.fill(encoded);
            }
            var before = encoded.position();
            var result = decoder.decode(encoded, decoded, bytes.ended());
            if (result.isError()) {
                lines.look(into, offset, offset + decoded.position());
                throw notUtf8();
            }
            if (bytes.ended() && encoded.position() == before && decoded.position() == 0) {
                return -1;
            }
        }
        lines.look(into, offset, offset + decoded.position());
        return begin(into, offset, decoded.position());
    }

    /// Passes over the byte-order mark.
    private int begin(char[] into, int offset, int count) throws IOException {
        if (begun) {
            return count;
        }
        begun = true;
        if (into[offset] != '\uFEFF') {
            return count;
        }
        System.arraycopy(into, offset + 1, into, offset, count - 1);
        return count > 1 ? count - 1 : decode(into, offset, 1);
    }

    private RuntimeException notUtf8() {
        var first = encoded.get(encoded.position()) & 0xFF;
        var wide = bytes.size() >= 2 && lines.atVeryBeginning() && (first == 0xFF || first == 0xFE);
        return wide
                ? Lines.refuse(1, "evidence.fault.file-utf-16")
                : Lines.refuse(
                        lines.line(), "evidence.fault.file-not-utf-8", "%02X".formatted(first));
    }

    /// Reads what is left, so that the digest covers the whole file.
    public void drain() throws IOException {
        var rest = new char[BUFFER];
        var count = 0;
        do {
            count = read(rest, 0, rest.length);
        } while (count >= 0);
    }

    public void requireLineBreakAtEnd() {
        lines.requireBreakAtEnd();
    }

    public Capture capture() {
        return bytes.capture();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
