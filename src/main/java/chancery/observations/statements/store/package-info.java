/// The SQL of statements.
@NullMarked
package chancery.observations.statements.store;

import org.jspecify.annotations.NullMarked;
