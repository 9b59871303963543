/// What the demonstration's points rest on: official sources with copies of what was read, claims
/// and how they were put right.
///
/// Sources, tables and figures are real and cited as published; everything said about them is the
/// invented ministry's.
@NullMarked
package chancery.demonstration.evidence;

import org.jspecify.annotations.NullMarked;
