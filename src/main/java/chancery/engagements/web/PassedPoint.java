package chancery.engagements.web;

import chancery.engagements.exchange.PointDelivery;

/// A point as it was taken to the host: in the words it had then, and what came of it.
///
/// @param html the words then; empty when the reader may not see them
public record PassedPoint(PointDelivery point, String reference, String html) {}
