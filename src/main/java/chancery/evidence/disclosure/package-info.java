/// Disclosure: no small count is read or worked out from what Chancery shows.
///
/// [Suppression] hides small cells of a table and the cells that would give them away;
/// [Differencing] compares a release with what was released before.
///
/// - **Uses:** `evidence.methods` for refusals.
/// - **Leaves to others:** remembering what was released.
@NamedInterface
@NullMarked
package chancery.evidence.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
