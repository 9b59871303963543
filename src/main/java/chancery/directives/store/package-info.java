/// The SQL of directives.
@NullMarked
package chancery.directives.store;

import org.jspecify.annotations.NullMarked;
