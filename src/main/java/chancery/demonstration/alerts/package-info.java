/// Alerts of the year: filed, taken, laid to rest, parted, joined, cleared and forgotten; and rules
/// that raise others.
@NullMarked
package chancery.demonstration.alerts;

import org.jspecify.annotations.NullMarked;
