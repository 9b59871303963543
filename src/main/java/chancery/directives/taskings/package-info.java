/// What each mission owes each host under a directive, what the mission says about it, and what
/// headquarters answers.
///
/// - **Door:** [Taskings].
/// - The graph of a tasking's life is [StepKind]; its dated rounds are [TaskedRound]s, planned by
///   [RoundPlan] on the mission's own calendar.
@NamedInterface("taskings")
@NullMarked
package chancery.directives.taskings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
