/// Under which identifiers acts of state are known.
@NamedInterface("identifiers")
@NullMarked
package chancery.observations.measures.identifiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
