package chancery.observations.coding.web;

import chancery.observations.coding.WaitingCodes;

/// A line of what waits.
///
/// @param waitsFor names of those who were named and have not coded, or that nobody is named
public record QueueRow(WaitingCodes waiting, String host, String waitsFor) {}
