package chancery.backups;

import java.io.IOException;
import java.io.OutputStream;

/// An archive that is not closed with one of its entries.
final class KeptOpen extends OutputStream {

    private final OutputStream archive;

    KeptOpen(OutputStream archive) {
        this.archive = archive;
    }

    @Override
    public void write(int one) throws IOException {
        archive.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        archive.write(bytes, from, length);
    }
}
