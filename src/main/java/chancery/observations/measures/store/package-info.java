/// The SQL of measures.
@NullMarked
package chancery.observations.measures.store;

import org.jspecify.annotations.NullMarked;
