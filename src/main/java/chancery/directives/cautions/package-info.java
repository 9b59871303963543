/// Cautions: what missions advise against, and what headquarters answers.
///
/// - **Door:** [Cautions].
@NamedInterface("cautions")
@NullMarked
package chancery.directives.cautions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
