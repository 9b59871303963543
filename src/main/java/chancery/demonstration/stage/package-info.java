/// What every strand of the year is told with: who acts, at what hour, through which doors, and the
/// tables in which the script is written.
///
/// - **Opens:** [Theme], which a strand of the year implements; [Act], one step of it.
@NullMarked
package chancery.demonstration.stage;

import org.jspecify.annotations.NullMarked;
