/// The SQL of incidents.
@NullMarked
package chancery.observations.incidents.store;

import org.jspecify.annotations.NullMarked;
