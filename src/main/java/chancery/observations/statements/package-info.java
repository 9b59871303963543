/// Statements: what our side and the host's said in public, office by office, tied to points.
///
/// - **Door:** [Statements].
/// - **Leaves to others:** what was said to us (`engagements`), where somebody stands
///   (`positions`).
@NamedInterface("statements")
@NullMarked
package chancery.observations.statements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
