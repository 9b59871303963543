/// Visits and conferences of the year: planned by missions, with the points that are to be made
/// there.
@NullMarked
package chancery.demonstration.visits;

import org.jspecify.annotations.NullMarked;
