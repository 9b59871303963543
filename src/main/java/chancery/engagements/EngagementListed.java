package chancery.engagements;

import chancery.engagements.approaches.ApproachStage;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An engagement as it stands in a list.
///
/// @param when held, else planned
/// @param counterparts titles, joined by semicolons
public record EngagementListed(
        UUID id,
        OfficeCode mission,
        CountryCode host,
        ApproachStage stage,
        String subject,
        EngagementMode mode,
        Optional<Instant> when,
        String counterparts,
        long points,
        long delivered) {}
