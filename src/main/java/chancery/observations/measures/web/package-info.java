/// Pages and API of measures.
@NullMarked
package chancery.observations.measures.web;

import org.jspecify.annotations.NullMarked;
