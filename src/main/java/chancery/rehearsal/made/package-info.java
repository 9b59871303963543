/// Made: two years of an invented ministry, from one seed, as its officers would have left them in
/// the tables.
@NullMarked
package chancery.rehearsal.made;

import org.jspecify.annotations.NullMarked;
