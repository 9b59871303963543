/// The pages of promises.
@NullMarked
package chancery.engagements.web.commitments;

import org.jspecify.annotations.NullMarked;
