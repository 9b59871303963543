/// Cautions: what missions advise against, and what headquarters answers.
///
/// - **Doors:** [Cautions] as they stand, [CautionSteps] for what is said.
@NamedInterface("cautions")
@NullMarked
package chancery.directives.cautions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
