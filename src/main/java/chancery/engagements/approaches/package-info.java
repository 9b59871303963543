/// Approaches: how a meeting is asked for, and what comes of the asking.
///
/// - **Door:** [Approaches].
/// - **Leaves to others:** what was said once it is held (`engagements`).
@NamedInterface("approaches")
@NullMarked
package chancery.engagements.approaches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
