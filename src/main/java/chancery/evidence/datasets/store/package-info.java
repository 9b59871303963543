/// Where figures of statistical offices lie.
@NullMarked
package chancery.evidence.datasets.store;

import org.jspecify.annotations.NullMarked;
