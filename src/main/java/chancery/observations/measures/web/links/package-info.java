/// Pages of what measures are linked to and rest on.
@NullMarked
package chancery.observations.measures.web.links;

import org.jspecify.annotations.NullMarked;
