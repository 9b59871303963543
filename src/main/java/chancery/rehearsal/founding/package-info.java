/// Founding: the made-up ministry as it stands before its first day, and the host side it meets.
@NullMarked
package chancery.rehearsal.founding;

import org.jspecify.annotations.NullMarked;
