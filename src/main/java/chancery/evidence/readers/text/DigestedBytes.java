package chancery.evidence.readers.text;

import chancery.evidence.statistics.Capture;
import chancery.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/// The bytes of a file as they are read, with their digest; a packed file is refused at once.
final class DigestedBytes {

    private final InputStream bytes;
    private final LongConsumer progress;
    private final MessageDigest digest = Sha256.begin();
    private boolean ended;
    private long size;

    DigestedBytes(InputStream bytes, LongConsumer progress) {
        this.bytes = bytes;
        this.progress = progress;
    }

    /// Fills up what has not been decoded yet.
    void fill(ByteBuffer encoded) throws IOException {
        encoded.compact();
        var count = bytes.read(encoded.array(), encoded.position(), encoded.remaining());
        if (count < 0) {
            ended = true;
        } else {
            digest.update(encoded.array(), encoded.position(), count);
            if (size == 0) {
                LineGuard.refuseArchive(encoded.array(), count);
            }
            encoded.position(encoded.position() + count);
            size += count;
            progress.accept(size);
        }
        encoded.flip();
    }

    /// Whether the last byte has been read.
    boolean ended() {
        return ended;
    }

    long size() {
        return size;
    }

    /// Of everything that was read.
    Capture capture() {
        return new Capture(HexFormat.of().formatHex(digest.digest()), size);
    }

    void close() throws IOException {
        bytes.close();
    }
}
