/// Privacy: what free text says of private persons, found before it is released.
///
/// [PrivacyLint] reads a text sentence by sentence, in English and French, against lists of words
/// that anybody can read (`evidence/privacy` among the resources). It finds words, not meanings: a
/// finding may be mistaken, and a releaser may say so with a reason; kept are rule and place, never
/// the words. What it lets pass may still be wrong.
///
/// - **Door:** [PrivacyLint] (pure), [Dismissals] (findings declared mistaken).
/// - **Rules:** [PrivacyRule]: N24, N25, N27, N28, N29.
/// - **Uses:** `evidence.rules`; `access` and `journal` for what was declared mistaken.
@NamedInterface
@NullMarked
package chancery.evidence.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
