/// Sources: what is published, by whom, how far it is relied on, and whether it still stands.
///
/// A [Source] is described once and cited wherever something rests on it. Reliability (A to F) is a
/// judgement of the source, [Credibility] (1 to 6) one of the single item, kept with the
/// [Citation]; the two are never averaged. A copy of what was read is kept by `files`; nothing is
/// fetched.
///
/// - **Door:** [Sources]; [CitationFields] reads what a form or call cites.
/// - **Rules:** [SourceRule], [CitationRule].
/// - **Asks others:** [SourceDependants], what rests on a source.
/// - **Uses:** `access`, `files`, `journal`, `missions`, `search`, `web`.
@NamedInterface
@NullMarked
package chancery.evidence.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
