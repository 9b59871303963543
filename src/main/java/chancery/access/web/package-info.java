/// The pages and API of access.
@NullMarked
package chancery.access.web;

import org.jspecify.annotations.NullMarked;
