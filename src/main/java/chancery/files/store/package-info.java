/// Where files lie.
@NullMarked
package chancery.files.store;

import org.jspecify.annotations.NullMarked;
