package chancery.stakeholders;

import chancery.kernel.CountryCode;

/// What is known of a host, counted.
///
/// @param vacant offices of which no holder is known
/// @param due holders that somebody has to make sure of
/// @param uncovered offices that none of our seats covers
public record HostCount(
        CountryCode host, int authorities, int offices, int vacant, int due, int uncovered) {}
