/// Directives: what headquarters asks missions to do, say and report.
///
/// A [Directive] is written, cleared and released at headquarters. Release freezes who gets which
/// points ([Variants]) and makes one [Tasking] per mission and host, with dated rounds; from then
/// on each mission answers for itself. An amendment is a new [Version]; what was issued is never
/// altered.
///
/// - **Door:** [Directives] (drafting to closure), [Taskings] (what missions say and headquarters
///   answers).
/// - **Uses:** `missions` (who is addressed, calendars), `access` (who may read), `journal` (what
///   happened).
/// - **Leaves to others:** what was said in a meeting (`engagements`), how a cable is laid out
///   (`messaging`), whether a claim holds (`evidence` answers [ReleaseCheck]).
@NullMarked
package chancery.directives;

import org.jspecify.annotations.NullMarked;
