/// Pages and calls for figures.
@NullMarked
package chancery.evidence.figures.web;

import org.jspecify.annotations.NullMarked;
