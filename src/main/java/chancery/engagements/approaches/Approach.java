package chancery.engagements.approaches;

import chancery.engagements.EngagementMode;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The wish to see somebody: who asks whom about what, and when.
///
/// @param targets the host offices it is for
public record Approach(
        OfficeCode mission,
        CountryCode host,
        String subject,
        EngagementMode mode,
        Optional<Instant> planned,
        List<UUID> targets) {

    public Approach {
        targets = List.copyOf(targets);
    }
}
