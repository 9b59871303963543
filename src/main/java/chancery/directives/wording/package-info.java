/// What a directive says, version by version: the instruction around its points, the points, and
/// what an amendment makes of them.
///
/// All of it is values, but for the port [PointEvidence]: what backs a point. Whether a text may go
/// out is decided in `release`.
@NamedInterface("wording")
@NullMarked
package chancery.directives.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
