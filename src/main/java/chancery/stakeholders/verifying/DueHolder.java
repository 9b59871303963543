package chancery.stakeholders.verifying;

import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// A holder whose entry is due for verification, with the office held.
///
/// @param restricted whether the authority is one whose entries do not leave the house
public record DueHolder(
        CountryCode host,
        UUID authority,
        String authorityName,
        boolean restricted,
        UUID office,
        String title,
        UUID holder,
        String name,
        Optional<LocalDate> verifiedOn,
        LocalDate verifyBy) {

    /// How long it has been due on a day; nought or less where it is not due yet.
    public long daysOverdue(LocalDate day) {
        return ChronoUnit.DAYS.between(verifyBy, day);
    }
}
