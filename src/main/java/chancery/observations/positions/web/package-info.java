/// The pages and calls of positions.
@NullMarked
package chancery.observations.positions.web;

import org.jspecify.annotations.NullMarked;
