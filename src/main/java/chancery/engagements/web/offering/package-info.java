/// Which offices of a host a form offers first.
@NullMarked
package chancery.engagements.web.offering;

import org.jspecify.annotations.NullMarked;
