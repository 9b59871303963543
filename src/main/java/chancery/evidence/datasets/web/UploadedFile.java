package chancery.evidence.datasets.web;

import chancery.kernel.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.springframework.web.multipart.MultipartFile;

/// A file that was sent, on disk for as long as it is read.
record UploadedFile(Path path) implements AutoCloseable {

    static UploadedFile of(MultipartFile sent) throws IOException {
        var path = Files.createTempFile("chancery-figures", ".upload");
        sent.transferTo(path);
        return new UploadedFile(path);
    }

    /// By which two requests are told apart.
    String digest() throws IOException {
        try (var bytes = new DigestInputStream(Files.newInputStream(path), Sha256.begin())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
