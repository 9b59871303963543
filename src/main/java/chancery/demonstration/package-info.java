/// Demonstration: one year of an invented ministry, played through the doors that officers use.
///
/// The year is data, in `src/main/resources/demonstration`; its README explains every file and
/// column. Days in it are relative, so that the year always ends where the first start begins.
///
/// A [Year] is the script: its acts, in the order in which they happen. Each is played by the
/// officer who holds the seat at that hour (`stage.Cast`), with the clock moved there.
///
/// The main strand is `loop`; what else happens in the year is a `stage.Theme` of its own, with its
/// own doors, that the year finds by itself.
///
/// - **Door:** [Demonstration], which loads the year once into an empty database.
/// - **Uses:** the doors of all modules whose records are in the year, from `missions` to `alerts`,
///   and no SQL; `journal`, to note that the year is in.
/// - **Leaves to others:** every rule. What a door refuses here it refuses everywhere.
@NullMarked
package chancery.demonstration;

import org.jspecify.annotations.NullMarked;
