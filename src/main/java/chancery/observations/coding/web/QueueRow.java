package chancery.observations.coding.web;

import chancery.observations.coding.CodingQueue.Waiting;

/// A line of what waits.
///
/// @param waitsFor names of those who were named and have not coded, or that nobody is named
public record QueueRow(Waiting waiting, String host, String waitsFor) {}
