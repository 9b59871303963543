package chancery.files;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A file as it is kept.
///
/// @param kind of the record it belongs to, as in addresses
/// @param version of the record to which it belongs; 0 where there are none
/// @param later whether it was added after the record was issued
/// @param type its media type, found by its content
public record StoredFile(
        UUID id,
        UUID record,
        String kind,
        int version,
        boolean later,
        FileName name,
        FilePart part,
        String type,
        long size,
        ContentDigest digest,
        int label,
        UUID attachedBy,
        String attachedByName,
        Instant attachedAt,
        Optional<Withdrawn> withdrawn) {

    /// Taken back, by whom and why.
    public record Withdrawn(String why, String by, Instant at) {}

    public int kilobytes() {
        return Upload.kilobytes(size);
    }

    /// Where the content is.
    public String address() {
        return "/files/" + id;
    }
}
