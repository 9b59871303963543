/// The SQL of access.
@NullMarked
package chancery.access.store;

import org.jspecify.annotations.NullMarked;
