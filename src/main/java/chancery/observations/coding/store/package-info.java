/// The SQL of coding.
@NullMarked
package chancery.observations.coding.store;

import org.jspecify.annotations.NullMarked;
