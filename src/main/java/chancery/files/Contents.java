package chancery.files;

import chancery.database.Reader;
import java.util.Optional;

/// Where the bytes of files lie, found by their digest; a port, so that a store of objects can take
/// the place of the database.
public interface Contents {

    /// Keeps a content, once.
    void keep(ContentDigest digest, byte[] content, Reader by);

    /// The content, if the reader may see a file that has it.
    Optional<byte[]> find(ContentDigest digest, Reader reader);
}
