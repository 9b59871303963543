/// Pages and calls for figures of statistical offices.
@NullMarked
package chancery.evidence.datasets.web;

import org.jspecify.annotations.NullMarked;
