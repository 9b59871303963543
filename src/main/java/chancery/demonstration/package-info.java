/// Demonstration: one year of an invented ministry, played through the doors that officers use.
///
/// The year is data, in `src/main/resources/demonstration`; its README explains every file and
/// column. Days in it are relative, so that the year always ends where the first start begins.
///
/// - **Door:** [ScenarioTable], which reads one file of the year; [ScenarioCalendar] turns its days
///   into dates.
/// - **Uses:** nothing yet but the reader of lists.
/// - **Leaves to others:** every rule. What a door refuses here it refuses everywhere.
@NullMarked
package chancery.demonstration;

import org.jspecify.annotations.NullMarked;
