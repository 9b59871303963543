/// How incidents come in: read from forms, calls and lines of files by the same code; columns that
/// would hold what may not be held are dropped and named.
@NamedInterface("incident-intake")
@NullMarked
package chancery.observations.incidents.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
