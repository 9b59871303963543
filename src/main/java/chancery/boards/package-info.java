/// Boards: what came of directives, counted over what others keep; boards never write.
///
/// The unit is the [Cell]: one round, one mission, one host, one point. [Cells] says by rule which
/// cells are asked for and what became of each; every figure is a [Ratio] of such cells and shows
/// its denominator. The `facts` are what the record holds about one directive, and what it held at
/// an earlier time, so that a figure once printed can be computed again.
///
/// - **Door:** [Boards].
/// - **Uses:** `engagements` and `directives` (read, under the reader's policy), `missions` (who
///   could act on which day), `journal` (until when the record is complete), `observations` (what
///   hosts did), `reports` (answers its port `periodic.Chapter`).
/// - **Leaves to others:** every change; how a measure of a host government is assessed
///   (`observations.coding`).
@NullMarked
package chancery.boards;

import org.jspecify.annotations.NullMarked;
