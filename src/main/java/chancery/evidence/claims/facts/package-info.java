/// Figures as claims see them: what each can carry, and the rules it breaks.
///
/// - **Door:** [ClaimFigures].
/// - **Uses:** `evidence.figures`, `evidence.sources`, `evidence.claims.strength`.
@NamedInterface
@NullMarked
package chancery.evidence.claims.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
