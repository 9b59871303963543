/// Statistics: a figure with everything it must carry.
///
/// An [Observation] has its [Figure] (a number, or why there is none), [Metric], [Stage],
/// [GroupDefinition], [OffenceScope], [ReferencePeriod], area, [Flag]s, [Vintage] and [Capture]; a
/// rate has what it was divided from as observations of their own.
///
/// - **Uses:** `kernel`, `evidence.methods`.
/// - **Leaves to others:** keeping them; which of them may be said together.
@NamedInterface
@NullMarked
package chancery.evidence.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
