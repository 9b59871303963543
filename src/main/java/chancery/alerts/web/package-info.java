/// The pages and API of alerts and rules.
@NullMarked
package chancery.alerts.web;

import org.jspecify.annotations.NullMarked;
