package chancery.alerts;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.Optional;

/// An alert as an officer files it: two fields and a link; the rest the record knows, or is given
/// where it matters.
///
/// @param office in whose name; the officer's own when not given
public record Filing(
        Optional<OfficeCode> office,
        String what,
        String why,
        Subject subject,
        Optional<CountryCode> host,
        Optional<Matter> matter,
        Optional<LocalDate> day,
        Urgency urgency) {}
