/// What ties datasets to sources and to the search.
///
/// - **Door:** [TroubledSources] (retracted or corrected since a table was taken in).
/// - **Answers:** `sources.SourceDependants`, `search.Findable`.
@NamedInterface
@NullMarked
package chancery.evidence.datasets.ties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
