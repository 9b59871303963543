package chancery.directives.web.taskings;

import chancery.directives.taskings.WaitingStep;

/// What a mission asks of headquarters.
///
/// @param days how long it has waited
public record WaitingLine(WaitingStep step, String host, long days) {}
