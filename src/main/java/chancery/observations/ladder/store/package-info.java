/// The SQL of the ladder.
@NullMarked
package chancery.observations.ladder.store;

import org.jspecify.annotations.NullMarked;
