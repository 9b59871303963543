/// The SQL of positions; it reads answers of engagements, statements and measures, and writes none.
@NullMarked
package chancery.observations.positions.store;

import org.jspecify.annotations.NullMarked;
