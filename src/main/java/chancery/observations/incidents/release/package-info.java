/// How an incident is released: what the lint finds in its free text, what a releaser declares
/// mistaken, and the rules that must hold.
@NamedInterface("incident-release")
@NullMarked
package chancery.observations.incidents.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
