/// Lists of alerts: which are asked for, page by page.
@NamedInterface("lists")
@NullMarked
package chancery.alerts.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
