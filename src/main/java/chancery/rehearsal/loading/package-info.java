/// Loading: rows by the million into an empty database, all of them or none.
@NullMarked
package chancery.rehearsal.loading;

import org.jspecify.annotations.NullMarked;
