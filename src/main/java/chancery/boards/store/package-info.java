/// The SQL of boards: it reads, and never writes.
@NullMarked
package chancery.boards.store;

import org.jspecify.annotations.NullMarked;
