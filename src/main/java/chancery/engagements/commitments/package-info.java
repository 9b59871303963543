/// What was promised in a meeting, by them and by us, and what became of it.
@NamedInterface("commitments")
@NullMarked
package chancery.engagements.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
