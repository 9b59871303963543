/// The pages and API of engagements.
@NullMarked
package chancery.engagements.web;

import org.jspecify.annotations.NullMarked;
