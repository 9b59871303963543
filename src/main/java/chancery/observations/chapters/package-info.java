/// What observations tell in a periodic report: what hosts decided in its days, how it was
/// assessed, and where we say that we had a part in it.
///
/// - **Door:** [MeasurePeriods], for whoever wants the same as data.
/// - **Uses:** `observations.measures`, `observations.coding`, `observations.ladder`,
///   `reports.periodic` for the port.
/// - **Leaves to others:** how a report is laid out (`reports`).
@NamedInterface("chapters")
@NullMarked
package chancery.observations.chapters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
