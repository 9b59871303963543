/// Positions: where authorities and organisations stand on an issue, over time, in three lanes:
/// said to us, said in public, done.
///
/// What the record suggests is shown as a suggestion; a position is recorded by a person, with a
/// reason, beside the earlier ones.
///
/// - **Doors:** [Positions] (reading), [PositionMoves] (who moved), [PositionRecords] (recording),
///   [Issues].
/// - **Uses:** `engagements` (answers), `statements`, `measures` (stages), `stakeholders`.
@NamedInterface("positions")
@NullMarked
package chancery.observations.positions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
