/// One matter reported twice: pairs suggested with the reason, merged and told apart by people;
/// what was told apart is never suggested again.
@NamedInterface("duplicates")
@NullMarked
package chancery.observations.incidents.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
