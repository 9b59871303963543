package chancery.boards;

import chancery.kernel.Reference;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The directive that a board is about.
///
/// @param office that issued it, which reads everything that comes of it
public record Subject(
        UUID id,
        String reference,
        String subject,
        UUID office,
        Instant releasedAt,
        Optional<Instant> endedAt) {

    /// What stands in its address.
    public String key() {
        return Reference.parse(reference).inAddress();
    }
}
