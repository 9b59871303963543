package chancery.directives.taskings;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.time.Instant;
import java.util.UUID;

/// Something a mission said that headquarters has not answered; its age is seen by everyone.
public record WaitingStep(
        UUID tasking,
        String reference,
        String subject,
        OfficeCode mission,
        CountryCode host,
        StepKind kind,
        String text,
        Instant saidAt) {}
