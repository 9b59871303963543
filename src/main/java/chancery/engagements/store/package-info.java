/// The SQL of engagements.
@NullMarked
package chancery.engagements.store;

import org.jspecify.annotations.NullMarked;
