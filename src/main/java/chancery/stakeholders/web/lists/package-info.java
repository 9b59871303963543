/// Lists: authorities, offices and holders as files, taken in with a result per row and given out.
@NullMarked
package chancery.stakeholders.web.lists;

import org.jspecify.annotations.NullMarked;
