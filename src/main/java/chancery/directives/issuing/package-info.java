/// How versions go out into the world: their text is opened to those they go to, and missions are
/// given taskings, points and rounds.
@NullMarked
package chancery.directives.issuing;

import org.jspecify.annotations.NullMarked;
