package chancery.engagements.web;

import chancery.engagements.EngagementListed;

/// An engagement as a line of the list.
///
/// @param host its name in the reader's language
/// @param when as the clock at the mission shows it
public record EngagementRow(EngagementListed listed, String host, String when) {}
