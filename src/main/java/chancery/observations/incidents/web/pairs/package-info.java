/// Pages and API of incidents that may be one.
@NullMarked
package chancery.observations.incidents.web.pairs;

import org.jspecify.annotations.NullMarked;
