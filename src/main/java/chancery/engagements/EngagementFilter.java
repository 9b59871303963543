package chancery.engagements;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.util.Optional;
import java.util.UUID;

/// Which engagements are asked for; what is empty does not limit.
public record EngagementFilter(
        Optional<OfficeCode> mission,
        Optional<CountryCode> host,
        Optional<ApproachStage> stage,
        Optional<UUID> directive,
        Optional<Integer> point,
        String text) {

    public static final EngagementFilter ALL =
            new EngagementFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "");
}
