package chancery.directives.web.taskings;

import chancery.directives.cautions.WaitingCaution;

/// A caution that waits for headquarters' word.
///
/// @param days how long it has waited
/// @param mine whether the reader is the one to answer
public record CautionLine(WaitingCaution caution, String host, long days, boolean mine) {}
