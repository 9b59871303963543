/// Tests of the pages of engagements.
@NullMarked
package chancery.engagements.web;

import org.jspecify.annotations.NullMarked;
