/// What administrators tell about our side, read in one way from forms, calls and files.
///
/// [MissionSteps] reads one step; [Imports] takes whole files of them, row by row.
@NullMarked
package chancery.missions.intake;

import org.jspecify.annotations.NullMarked;
