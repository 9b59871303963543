package chancery.missions;

import chancery.kernel.CountryCode;
import chancery.kernel.Period;
import java.util.UUID;

/// A mission's standing to speak to a host, between two dates.
///
/// @param resident whether the mission stands in that host; one mission may be accredited to
///   several, several to one
public record Accreditation(
        UUID id, UUID mission, CountryCode host, boolean resident, Period period) {}
