/// Where figures lie.
@NullMarked
package chancery.evidence.figures.store;

import org.jspecify.annotations.NullMarked;
