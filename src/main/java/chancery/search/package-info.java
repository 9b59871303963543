/// Search: one box that finds references, subjects and people, within what the reader may see.
///
/// - **Door:** [Search]; other modules are found by answering the port [Findable].
/// - **Uses:** `database` for the reader, `web`.
/// - **Leaves to others:** what can be found; each module asks its own rows under the one reading
///   rule.
@NullMarked
package chancery.search;

import org.jspecify.annotations.NullMarked;
