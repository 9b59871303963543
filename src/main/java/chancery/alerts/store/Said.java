package chancery.alerts.store;

import chancery.alerts.AlertStep;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A word as it is kept.
///
/// @param office empty where the program says it
/// @param shared whether all who may read the alert may read the word
public record Said(
        UUID alert,
        AlertStep kind,
        Optional<UUID> office,
        Optional<Instant> until,
        String words,
        int label,
        boolean shared,
        Instant at) {}
