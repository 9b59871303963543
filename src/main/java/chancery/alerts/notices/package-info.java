/// Notices: few, and at once only for what was returned, is overdue or urgent. A page, a mail or a
/// daily digest, and a feed tell the same; each is told as its reader may see it at that moment.
///
/// A notice is kept by the record it is about, without words. What goes out by mail waits in a
/// queue of the database until the server has taken it.
@NamedInterface("notices")
@NullMarked
package chancery.alerts.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
