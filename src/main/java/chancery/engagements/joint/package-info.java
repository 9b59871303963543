/// Joint approaches: the states that went along, and what each of them may be told.
///
/// - **Door:** [JointApproaches].
@NamedInterface("joint")
@NullMarked
package chancery.engagements.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
