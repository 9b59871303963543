/// The SQL of alerts.
@NullMarked
package chancery.alerts.store;

import org.jspecify.annotations.NullMarked;
