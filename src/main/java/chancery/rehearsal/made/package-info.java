/// Made: the invented ministry itself, from one seed, as its officers would have left it in the
/// tables.
@NullMarked
package chancery.rehearsal.made;

import org.jspecify.annotations.NullMarked;
