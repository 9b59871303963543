/// The pages and calls of missions: the inbox, one tasking, and what waits at headquarters.
@NullMarked
package chancery.directives.web.taskings;

import org.jspecify.annotations.NullMarked;
