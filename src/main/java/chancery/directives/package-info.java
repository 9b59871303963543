/// Directives: what headquarters asks missions to do, say and report.
///
/// A [Directive] is written, cleared and released at headquarters. Release freezes who gets which
/// points (`release`) and makes one tasking per mission and host, with dated rounds; from then on
/// each mission answers for itself. An amendment is a new version; what was issued is never
/// altered.
///
/// - **Doors:** [Directives] finds them; [DirectiveDrafts], [Clearances], [DirectiveReleases],
///   [Amendments], [AmendmentReleases] and [Endings] take them through their life, [Translations]
///   go with them. `taskings` and `cautions` have doors of their own.
/// - `wording` is what they say, `cadence` how often, `release` what decides whether they may go
///   out, `issuing` how they do, `planning` the rounds ahead.
/// - **Uses:** `missions` (who is addressed, calendars), `access` (who may read), `journal` (what
///   happened).
/// - **Leaves to others:** what was said in a meeting (`engagements`), how a cable is laid out
///   (`messaging`), whether a claim holds (`evidence` answers `release.ReleaseCheck`).
@NullMarked
package chancery.directives;

import org.jspecify.annotations.NullMarked;
