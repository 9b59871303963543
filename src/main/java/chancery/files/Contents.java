package chancery.files;

import chancery.database.Reader;
import java.nio.file.Path;
import java.util.Optional;

/// Where the bytes of files lie, found by their digest; a port, so that a store of objects can take
/// the place of the database.
public interface Contents {

    /// Keeps a content, once.
    void keep(ContentDigest digest, byte[] content, Reader by);

    /// Keeps a content that is too large to be held, as it streams by.
    void keep(ContentDigest digest, Path content, Reader by);

    /// The content, if the reader may see a file that has it.
    Optional<byte[]> find(ContentDigest digest, Reader reader);
}
