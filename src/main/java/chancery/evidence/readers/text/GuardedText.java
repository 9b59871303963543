package chancery.evidence.readers.text;

import chancery.evidence.statistics.Capture;
import chancery.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
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

    private final InputStream bytes;
    private final int longestLine;
    private final LongConsumer progress;
    private final MessageDigest digest = Sha256.begin();
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer encoded = ByteBuffer.allocate(BUFFER).flip();

    private char[] ahead = new char[0];
    private int aheadFrom;
    private boolean ended;
    private boolean begun;
    private long size;
    private long line = 1;
    private int inLine;
    private char last = '\n';

    public GuardedText(InputStream bytes, int longestLine, LongConsumer progress) {
        this.bytes = bytes;
        this.longestLine = longestLine;
        this.progress = progress;
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
            if (!encoded.hasRemaining() && ended) {
                return -1;
            }
            if (!ended) {
                fill();
            }
            var before = encoded.position();
            var result = decoder.decode(encoded, decoded, ended);
            if (result.isError()) {
                look(into, offset, offset + decoded.position());
                throw notUtf8();
            }
            if (ended && encoded.position() == before && decoded.position() == 0) {
                return -1;
            }
        }
        look(into, offset, offset + decoded.position());
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

    private void fill() throws IOException {
        encoded.compact();
        var count = bytes.read(encoded.array(), encoded.position(), encoded.remaining());
        if (count < 0) {
            ended = true;
        } else {
            digest.update(encoded.array(), encoded.position(), count);
            if (size == 0) {
                refuseArchive(count);
            }
            encoded.position(encoded.position() + count);
            size += count;
            progress.accept(size);
        }
        encoded.flip();
    }

    /// Offices give large tables out packed; what is inside is read, the package is not.
    private void refuseArchive(int count) {
        var first = encoded.array();
        var zip = count > 2 && first[0] == 'P' && first[1] == 'K' && first[2] < ' ';
        var gzip = count > 1 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
        if (zip || gzip) {
            throw Lines.refuse(1, "evidence.fault.file-packed");
        }
    }

    private RuntimeException notUtf8() {
        var first = encoded.get(encoded.position()) & 0xFF;
        var wide = size >= 2 && line == 1 && inLine == 0 && (first == 0xFF || first == 0xFE);
        return wide
                ? Lines.refuse(1, "evidence.fault.file-utf-16")
                : Lines.refuse(line, "evidence.fault.file-not-utf-8", "%02X".formatted(first));
    }

    private void look(char[] text, int offset, int end) {
        for (var i = offset; i < end; i++) {
            var letter = text[i];
            if (letter == '\n' || letter == '\r') {
                line += letter == '\n' && last == '\r' ? 0 : 1;
                inLine = 0;
            } else if (++inLine > longestLine) {
                throw Lines.refuse(line, "evidence.fault.line-too-long", longestLine);
            }
            if (letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t') {
                throw Lines.refuse(line, "evidence.fault.control-character", (int) letter);
            }
            last = letter;
        }
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
        if (last != '\n' && last != '\r') {
            throw Lines.refuse(line, "evidence.fault.file-cut-off");
        }
    }

    public Capture capture() {
        return new Capture(HexFormat.of().formatHex(digest.digest()), size);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
