/// The pages and calls of incidents.
@NullMarked
package chancery.observations.incidents.web;

import org.jspecify.annotations.NullMarked;
