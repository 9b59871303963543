/// Pages and calls of visits and conferences.
@NullMarked
package chancery.engagements.web.visits;

import org.jspecify.annotations.NullMarked;
