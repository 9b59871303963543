/// Tests of the pages of directives, over HTTP.
@NullMarked
package chancery.directives.web;

import org.jspecify.annotations.NullMarked;
