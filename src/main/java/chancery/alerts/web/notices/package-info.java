/// The pages, API and feed of notices.
@NullMarked
package chancery.alerts.web.notices;

import org.jspecify.annotations.NullMarked;
