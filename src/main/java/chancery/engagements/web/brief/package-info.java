/// The brief for a call, on one page that can be printed.
@NullMarked
package chancery.engagements.web.brief;

import org.jspecify.annotations.NullMarked;
