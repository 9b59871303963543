/// Alerts: what must be seen soon, by whom, and what became of it.
///
/// - **Uses:** `kernel`, `database`, `web`, `journal`, `access`, `search`, `missions`,
///   `directives`, `engagements`, `reports`, `evidence`, `observations`.
/// - **Leaves to others:** every fact; an alert points at records and holds none of its own.
@NullMarked
package chancery.alerts;

import org.jspecify.annotations.NullMarked;
