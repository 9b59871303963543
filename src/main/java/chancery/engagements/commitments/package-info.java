/// What was promised in a meeting, by them and by us, and what became of it.
///
/// - **Door:** [Commitments].
@NamedInterface("commitments")
@NullMarked
package chancery.engagements.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
