/// Rounds on the calendars of missions: planned at release by [RoundPlan], and ahead of time, so
/// that a standing instruction never runs out of them.
@NamedInterface("planning")
@NullMarked
package chancery.directives.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
