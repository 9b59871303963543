/// How the host side appears where other modules show it: in the search box.
@NullMarked
package chancery.stakeholders.elsewhere;

import org.jspecify.annotations.NullMarked;
