/// The page and API of search.
@NullMarked
package chancery.search.web;

import org.jspecify.annotations.NullMarked;
