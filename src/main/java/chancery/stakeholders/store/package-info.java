/// The SQL of stakeholders.
@NullMarked
package chancery.stakeholders.store;

import org.jspecify.annotations.NullMarked;
