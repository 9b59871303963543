package chancery.observations.coding.web;

import chancery.observations.coding.Assessment;
import chancery.observations.measures.Measure;

/// A line of what waits.
public record QueueRow(Assessment assessment, Measure measure, String host) {}
