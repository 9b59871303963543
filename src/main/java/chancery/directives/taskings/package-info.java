/// What each mission owes each host under a directive, what the mission says about it, and what
/// headquarters answers.
///
/// - **Doors:** [Taskings] as they stand and [Inboxes] as they wait; [TaskingSteps] for what is
///   said, [TaskingProgress] for what the record itself notes, [Assignments] within a mission.
/// - The graph of a tasking's life is [StepKind]; its dated rounds are [TaskedRound]s, on the
///   mission's own calendar.
@NamedInterface("taskings")
@NullMarked
package chancery.directives.taskings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
