/// The page and the call by which everything recorded about one counterpart is given out.
@NullMarked
package chancery.engagements.web.subjects;

import org.jspecify.annotations.NullMarked;
