/// Observations: what host governments do and say, and what happens in their country.
///
/// - **Opens:** one folder per kind of observation; each holds its door, nouns, values and entries.
/// - **Uses:** `kernel`, `database`, `web`, `journal`, `access`, `search`, `missions`,
///   `stakeholders`, `directives`, `engagements`, `reports`, `evidence`.
/// - **Leaves to others:** what was said to us (`engagements`), how far a source can be trusted
///   (`evidence`), whom an observation must reach soon (`alerts`).
///
/// Nothing here has a field for any person involved in an incident.
@NullMarked
package chancery.observations;

import org.jspecify.annotations.NullMarked;
