/// Pages and API of the ladder.
@NullMarked
package chancery.observations.ladder.web;

import org.jspecify.annotations.NullMarked;
