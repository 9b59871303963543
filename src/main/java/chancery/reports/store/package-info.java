/// Reports in PostgreSQL.
@NullMarked
package chancery.reports.store;

import org.jspecify.annotations.NullMarked;
