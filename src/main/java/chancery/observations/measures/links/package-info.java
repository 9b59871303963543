/// What a measure is linked to: promises that it keeps, points that it answers, passages of sources
/// that it rests on.
///
/// - **Doors:** [MeasureLinks], [MeasureSources].
/// - **Uses:** `observations.measures`, `engagements.commitments`, `evidence.sources`.
/// - **Leaves to others:** whether we had a part in a measure (`observations.ladder`).
@NamedInterface("measure-links")
@NullMarked
package chancery.observations.measures.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
