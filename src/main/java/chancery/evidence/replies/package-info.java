/// Anticipated replies: what a host may answer to a point and what can be said then, written by
/// drafters and learned from what hosts answered.
///
/// - **Doors:** [Replies], [ClaimAnswers] (answers tied to a claim); [CounterPosition] is the
///   library of what hosts answer to figures.
/// - **Uses:** `evidence.claims` for what a figure invites; `engagements` for what was answered.
@NamedInterface
@NullMarked
package chancery.evidence.replies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
