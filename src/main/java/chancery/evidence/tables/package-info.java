/// Tables: what the cells of a table mean.
///
/// A [TableGuide] turns cells into observations; [KnownTables] holds the guides of tables that are
/// used most.
///
/// - **Uses:** `evidence.readers`, `evidence.statistics`.
/// - **Leaves to others:** guides that a ministry writes for its own tables.
@NamedInterface
@NullMarked
package chancery.evidence.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
