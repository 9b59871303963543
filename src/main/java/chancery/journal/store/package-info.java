/// The journal's SQL.
@NullMarked
package chancery.journal.store;

import org.jspecify.annotations.NullMarked;
