/// What the link of an alert names.
@NamedInterface("links")
@NullMarked
package chancery.alerts.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
