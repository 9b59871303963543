/// Rules: what must hold of figures before they are said, as lists that can be read.
///
/// One list per thing that is looked at: [ComparisonRule] for two groups, [BreakdownRule] for a
/// total and its parts, [SeriesRule] for a change over time, [PublishedRateRule] for a rate beside
/// its parts, [SetRule] for all figures shown together, [SurroundingsRule] for what stands around
/// one, [WordingRule] for the words. Each [Rule] has its [Terms]: its number, its [Level], the
/// sentence an officer reads, and where it helps the [HostAnswer].
///
/// Only rules that figures and words decide by themselves are here. Those about grades of sources,
/// copies, single incidents and people in texts are not: N24, N25, N27 to N29, N35 to N38 and N40.
///
/// - **Uses:** `evidence.statistics`, `evidence.methods`, `evidence.standardisation`.
/// - **Leaves to others:** asking the rules while a point is drafted; reasons for a warning that is
///   overridden.
@NamedInterface
@NullMarked
package chancery.evidence.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
