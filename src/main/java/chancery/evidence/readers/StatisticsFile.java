package chancery.evidence.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that can be read more than once, and is the same each time.
public interface StatisticsFile {

    InputStream open() throws IOException;

    /// Its size in bytes.
    long size() throws IOException;

    static StatisticsFile of(Path path) {
        return new StatisticsFile() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(path);
            }

            @Override
            public long size() throws IOException {
                return Files.size(path);
            }
        };
    }

    static StatisticsFile of(byte[] bytes) {
        var kept = bytes.clone();
        return new StatisticsFile() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(kept);
            }

            @Override
            public long size() {
                return kept.length;
            }
        };
    }
}
