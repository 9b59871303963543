/// What a directive says, version by version: the instruction around its points, the points, and
/// what an amendment makes of them.
///
/// All of it is values; whether a text may go out is decided by the door of the module.
@NamedInterface("wording")
@NullMarked
package chancery.directives.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
