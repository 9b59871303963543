/// Rounds planned ahead: a standing instruction never runs out of them.
@NullMarked
package chancery.directives.planning;

import org.jspecify.annotations.NullMarked;
