/// Datasets: the figures of statistical offices, read from their files and kept as they were
/// published.
///
/// A file is read whole or not at all; its bytes stay with the record. A new edition of a table is
/// a new [Dataset] that says what changed; figures of an older one never change.
///
/// - **Doors:** [Datasets] (list, look into), [DatasetTaking] (take), [TableGuides] (what the cells
///   of a table mean).
/// - **Uses:** `evidence.readers`, `evidence.tables`, `evidence.rules`, `files` for the bytes,
///   `journal`.
/// - **Leaves to others:** what is said with figures (`evidence.figures`).
@NamedInterface
@NullMarked
package chancery.evidence.datasets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
