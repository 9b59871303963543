package chancery.engagements;

import chancery.engagements.approaches.ApproachStage;
import chancery.engagements.approaches.ApproachStep;
import chancery.kernel.CountryCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An approach to a host: it begins when it is asked for, and is an engagement when it was held.
///
/// @param version of the record of what happened; 0 until there is one
/// @param planned when it is to be held
public record Engagement(
        UUID id,
        UUID mission,
        CountryCode host,
        ApproachStage stage,
        String subject,
        EngagementMode mode,
        Optional<Instant> planned,
        Optional<Instant> held,
        int version,
        long revision,
        int label) {

    /// The approach after a step, or nothing when the step is not open to it now.
    public Optional<Engagement> after(ApproachStep step, Optional<Instant> newTime) {
        return step.isAllowedIn(stage)
                ? Optional.of(
                        new Engagement(
                                id,
                                mission,
                                host,
                                step.leadsTo(),
                                subject,
                                mode,
                                newTime.or(() -> planned),
                                held,
                                version,
                                revision + 1,
                                label))
                : Optional.empty();
    }

    /// The engagement once a record of it was filed, or filed anew.
    Engagement recorded(Meeting meeting) {
        return new Engagement(
                id,
                mission,
                host,
                ApproachStage.HELD,
                subject,
                meeting.mode(),
                planned,
                Optional.of(meeting.heldAt()),
                version + 1,
                revision + 1,
                label);
    }
}
