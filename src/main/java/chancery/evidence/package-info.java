/// Evidence: what points and reports rest on, how strong that is, and what keeps them from being
/// released.
///
/// - **Doors:** in the folders opened below: `sources`, `claims` (with `claims.gate` and the pure
///   `claims.strength`), `privacy`, `replies`, `datasets`, `figures`.
/// - **Opens beneath them,** all pure: `methods` (rates, shares, ratios, differences and their
///   intervals), `standardisation` (two groups weighed by the same ages), `agreement` (how far
///   coders say the same), `disclosure` (small counts stay hidden), `statistics` (a figure with
///   everything it must carry), `readers` (the files of statistical offices), `tables` (what their
///   cells mean), `rules` (what must hold of figures and words).
/// - **Uses:** `access`, `files`, `journal`, `missions`, `search`, `web`; `directives`,
///   `engagements` and `reports` for the texts that make claims and the answers they met.
/// - **Leaves to others:** what hosts do and what happens there (`observations`), notices
///   (`alerts`).
@NullMarked
package chancery.evidence;

import org.jspecify.annotations.NullMarked;
