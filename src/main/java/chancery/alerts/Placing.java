package chancery.alerts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Why a signal stands in an alert.
///
/// @param words of whoever moved it; empty where the machine placed it
public record Placing(
        UUID signal, UUID alert, Reason reason, String words, Optional<UUID> by, Instant at) {

    /// What speaks for the place.
    public enum Reason {
        /// Nothing else was about the same.
        FIRST,
        SAME_RECORD,
        SAME_ADDRESS,
        /// The same host and matter, within days.
        SAME_MATTER,
        /// An officer put two alerts together.
        MERGED,
        /// An officer took it out of another alert.
        SPLIT
    }
}
