package chancery.engagements;

import chancery.engagements.approaches.ApproachStage;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Which engagements are asked for; what is empty does not limit.
///
/// @param round of the directive's cadence in which something was recorded
/// @param asOf only those of which something was recorded by then
public record EngagementFilter(
        Optional<OfficeCode> mission,
        Optional<CountryCode> host,
        Optional<ApproachStage> stage,
        Optional<UUID> directive,
        Optional<Integer> point,
        Optional<Integer> round,
        Optional<Instant> asOf,
        String text) {

    public static final EngagementFilter ALL =
            new EngagementFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "");

    /// Of any round, as known now.
    public EngagementFilter(
            Optional<OfficeCode> mission,
            Optional<CountryCode> host,
            Optional<ApproachStage> stage,
            Optional<UUID> directive,
            Optional<Integer> point,
            String text) {
        this(mission, host, stage, directive, point, Optional.empty(), Optional.empty(), text);
    }
}
