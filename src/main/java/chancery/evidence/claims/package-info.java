/// Claims: what a point of a directive or a paragraph of a report says, what that rests on, and
/// what keeps it from being released.
///
/// A claim belongs to a place in a text; links to sources and figures support it, contradict it or
/// give context. How strong it is follows from them and is never typed. A claim is open to whoever
/// may read the point or the report that makes it.
///
/// - **Doors:** [Claims] (marked, corrected, withdrawn, weighed), [ClaimEvidence] (what stands
///   beside them), [EarlierWordings]; `gate` has doors of its own.
/// - **Rules:** [ClaimRule]; those of figures, sources, citations, words and private persons.
/// - **Answers:** `sources.SourceDependants`, `figures.RestsOnFigures`.
/// - **Asks others:** `facts.ClaimFigures`, what a figure can carry.
@NamedInterface
@NullMarked
package chancery.evidence.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
