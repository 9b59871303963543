package chancery.directives.cautions;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.time.Instant;
import java.util.UUID;

/// A caution to which headquarters owes a word; its age is seen by everyone.
///
/// @param taken whether somebody has said that it is looked into
public record WaitingCaution(
        UUID id,
        UUID tasking,
        String reference,
        String subject,
        OfficeCode mission,
        CountryCode host,
        int point,
        Caution.Ground ground,
        String text,
        boolean legal,
        boolean taken,
        Instant saidAt) {}
