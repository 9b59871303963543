/// What hosts did, counted under a directive.
@NullMarked
package chancery.boards.acts;

import org.jspecify.annotations.NullMarked;
