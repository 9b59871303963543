/// Visits and conferences: what holds engagements, points, statements and reports together for some
/// days.
///
/// - **Doors:** [Visits], and [VisitParts] for what belongs to them.
/// - **Port:** [VisitRecords], answered by whoever has records that can belong to a visit.
/// - **Leaves to others:** the records themselves; a visit only names them.
@NamedInterface("visits")
@NullMarked
package chancery.engagements.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
