package chancery.reports.periodic;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Which report is wanted.
///
/// @param directive its id or reference
/// @param round the last one that is over when empty
/// @param asOf now when empty; never later than the record is complete
/// @param tasking all missions when empty
public record PeriodicWish(
        String directive,
        Optional<Integer> round,
        Optional<Instant> asOf,
        Optional<UUID> tasking) {}
