/// Officers: what those who play a working day do, one call of the public API after the other.
@NullMarked
package chancery.rehearsal.officers;

import org.jspecify.annotations.NullMarked;
