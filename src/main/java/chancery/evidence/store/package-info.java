/// The SQL of evidence.
@NullMarked
package chancery.evidence.store;

import org.jspecify.annotations.NullMarked;
