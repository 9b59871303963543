/// The pages and API of directives.
@NullMarked
package chancery.directives.web;

import org.jspecify.annotations.NullMarked;
