/// How strong a claim is: where it starts, what caps it, what would raise it. Pure.
@NamedInterface
@NullMarked
package chancery.evidence.claims.strength;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
