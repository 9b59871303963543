package chancery.missions.intake;

import org.springframework.stereotype.Component;

/// Reads each step from its fields and answers the step itself, to be taken once the caller has
/// ended reading: `var step = steps.offices().opening(fields, by); fields.refuseFaults();
/// step.get();`.
@Component
public record MissionSteps(
        OfficeSteps offices, AccreditationSteps accreditations, SeatSteps seats) {}
