/// Standardisation: two groups weighed by the same ages, so that the younger one is not taken for
/// the worse one.
///
/// [DirectStandardisation] needs a group's events by age, [IndirectStandardisation] only its size
/// by age. [TwoGroups] asks whether a crude direction survives its strata.
///
/// - **Uses:** `evidence.methods`.
/// - **Leaves to others:** whether both groups were counted alike at all.
@NamedInterface
@NullMarked
package chancery.evidence.standardisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
