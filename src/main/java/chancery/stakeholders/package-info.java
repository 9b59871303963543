/// Stakeholders: the host side. Authorities, their offices, who holds them and since when, and
/// which of our seats looks after whom.
///
/// Persons stand here in a public role only: a [Holder] has a name, an office, dates and the
/// office's own channels, and no field for anything else. Names of civil society are open to the
/// mission that knows them and to headquarters, and are in no export.
///
/// - **Doors:** [Stakeholders] (authorities, host offices, holders, look-ups), [Covers] (our seat ↔
///   host office), [Audiences] (who may read a host); `verifying` (who is due) and `duplicates`
///   have their own.
/// - **Port:** [HeardPoints], answered by `engagements`.
/// - **Uses:** `missions` (who is accredited where), `access` (who may read), `journal` (what
///   happened).
/// - **Leaves to others:** what was said to whom (`engagements`), positions and measures
///   (`observations`).
@NullMarked
package chancery.stakeholders;

import org.jspecify.annotations.NullMarked;
