/// The SQL of missions.
@NullMarked
package chancery.missions.store;

import org.jspecify.annotations.NullMarked;
