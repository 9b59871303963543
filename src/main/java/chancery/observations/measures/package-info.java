/// Measures: what a host government decides, from the day it is announced to the day it ends.
///
/// A [Measure] is one act of state; it holds one or more [Intervention]s, described in the words of
/// a subject pack. How it stands is a list of [StageFact]s, each with the day it came about and the
/// time it was recorded, so that a measure can be seen as of any day, as known at any time.
///
/// - **Doors:** [Measures] (reads), [MeasureRegister] (records, corrects and withdraws),
///   [MeasureStages], [Interventions]; links and sources have a room of their own,
///   `measures.links`.
/// - **Uses:** `stakeholders` for the authority, `directives` and `engagements` for what a measure
///   answers and keeps, `observations.packs` for the words.
/// - **Leaves to others:** how a measure is assessed (`observations.coding`), whether we had a part
///   in it (`observations.ladder`).
@NamedInterface("measures")
@NullMarked
package chancery.observations.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
