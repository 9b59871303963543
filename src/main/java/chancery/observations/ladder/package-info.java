/// The contribution ladder: whether what we did had a part in what a host did.
///
/// None asserted, plausible, corroborated, acknowledged by the host. Only a person sets a rung,
/// with evidence and with the alternatives considered; each is a dated fact, and the newest counts.
///
/// - **Door:** [Contributions].
/// - **Uses:** `observations.measures`, `engagements` for what we did, `evidence.sources` for what
///   it rests on.
/// - **Leaves to others:** what was said and promised (`engagements`).
@NamedInterface("ladder")
@NullMarked
package chancery.observations.ladder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
